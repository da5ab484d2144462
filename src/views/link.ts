/** A link ready to be drawn. */
export interface Link {
  readonly href: string;
  readonly text: string;
}
