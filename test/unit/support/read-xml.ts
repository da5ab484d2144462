import { SaxesParser } from 'saxes';

interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text in it, and in the elements in it. */
  readonly text: string;
}

/** Every element, in the order in which they end. Throws where the text is not well-formed XML 1.0, strictly. */
export const readXml = (xml: string): readonly XmlElement[] => {
  const parser = new SaxesParser();
  const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const closed: XmlElement[] = [];
  parser.on('opentag', ({ name, attributes }) => open.push({ name, attributes, text: '' }));
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => {
    const element = open.pop();
    if (element) closed.push(element);
  });
  parser.write(xml).close();
  return closed;
};
