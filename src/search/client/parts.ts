/** The element marked `data-part="<name>"`. Throws where the page has none, or one of another type. */
export const part = <Type extends Element>(
  root: ParentNode,
  name: string,
  type: new (...given: never[]) => Type,
): Type => {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof type)) throw new TypeError(`the search page has no ${type.name} "${name}"`);
  return found;
};

/** A fresh copy of the one element in a `<template>`. */
export const copyTemplate = (root: ParentNode, name: string): DocumentFragment =>
  document.importNode(part(root, name, HTMLTemplateElement).content, true);
