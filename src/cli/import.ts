import { diskEffects } from './import/effects.ts';
import { importCommand } from './import/run.ts';

export { importCommand };

if (import.meta.main) process.exitCode = importCommand(process.argv.slice(2), diskEffects);
