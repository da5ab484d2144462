import type { ViewContext } from './context.ts';

/**
 * Views each thing of a record once: whoever asks again gets the same object, for as long as both the thing and the context are in
 * use. For what stands on many pages. The view may depend on nothing else.
 */
export const onceEach = <Thing extends object, View>(
  view: (thing: Thing, context: ViewContext) => View,
): ((thing: Thing, context: ViewContext) => View) => {
  const known = new WeakMap<ViewContext, WeakMap<Thing, { readonly view: View }>>();
  return (thing, context) => {
    const views = known.get(context) ?? new WeakMap<Thing, { readonly view: View }>();
    known.set(context, views);
    const one = views.get(thing) ?? { view: view(thing, context) };
    views.set(thing, one);
    return one.view;
  };
};
