import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../folders.ts';
import { sharedReading } from '../reading.ts';
import { problemMessages } from './problem-messages.ts';

/** The script that every page of a development server loads. */
const SCRIPT = '/src/client/editor/editor.ts';

/** Where that script asks for the corrections of its page; `src/client/editor/editor.ts` names it too. */
const CORRECTIONS = '/@editor/corrections';

/** What the script and the server say to each other. */
const [ASK, PROBLEMS] = ['editor:ask', 'editor:problems'] as const;

/** What is kept between builds: thousands of files, and nobody edits them. */
const KEPT = '**/.cache/**';

/** A change is told of once the collections have read it; they wait for half of this time, in ms. */
const REST = 100;

/**
 * The editor's overlay on a development server, and nowhere else: each row says how to correct its
 * pairing, and an error of the content shows in every page that is open, until it is mended.
 */
export function editor(): AstroIntegration {
  let folder = '';
  return {
    name: 'editor',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        injectScript('page', `import ${JSON.stringify(SCRIPT)};`);
        updateConfig({ vite: { server: { watch: { ignored: [KEPT] } } } });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(contentFolder(config.root));
      },
      'astro:server:setup': async ({ server }) => {
        // A build has no need of it.
        const { pageCorrections } = await import('./corrections-data.ts');
        const problems = () => problemMessages(sharedReading(folder, null).problems);
        server.ws.on(ASK, (_, client) => client.send(PROBLEMS, problems()));
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.add(folder);
        server.watcher.on('all', (_, file) => {
          if (!file.startsWith(folder)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => server.ws.send(PROBLEMS, problems()), REST);
        });
        server.middlewares.use(CORRECTIONS, (request, response) => {
          const asked = new URL(request.url ?? '', 'http://localhost').searchParams.get('page');
          const found = pageCorrections(sharedReading(folder, null).stories, asked ?? '', folder);
          response.statusCode = found === null ? 404 : 200;
          response.setHeader('Content-Type', 'application/json');
          response.end(JSON.stringify(found));
        });
      },
    },
  };
}
