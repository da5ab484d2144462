/** Of the browser's interface, what we use; older browsers have none of it. https://www.w3.org/TR/trusted-types/ */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string | null },
  ) => unknown;
}

const WORKER = '/pagefind/pagefind-worker.js';

/**
 * Lets Pagefind start its worker, and nothing else become a script or markup: the page's policy asks for trusted types,
 * and this is the only rule for them.
 */
export const trustSearchWorker = (): void => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const isWorker = (address: string) =>
    new URL(address, location.href).href === new URL(WORKER, location.href).href;
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (isWorker(address) ? address : null),
  });
};
