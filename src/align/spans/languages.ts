/** Languages of the two passages of a link, BCP 47. */
export interface Languages {
  readonly left: string;
  readonly right: string;
}
