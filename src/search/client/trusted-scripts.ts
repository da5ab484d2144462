/** Of the browser's interface, what we use; older browsers have none of it. https://www.w3.org/TR/trusted-types/ */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string | null },
  ) => unknown;
}

/**
 * Lets the worker at this address be started, and nothing else become a script or markup: the page's policy asks for trusted types,
 * and this is the only rule for them.
 */
export const trustSearchWorker = (worker: string): void => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const isWorker = (address: string) =>
    new URL(address, location.href).href === new URL(worker, location.href).href;
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (isWorker(address) ? address : null),
  });
};
