/** The calls to GitHub that a comment needs, for one repository. */
export interface GitHub {
  readonly get: (path: string) => Promise<unknown>;
  readonly send: (method: 'POST' | 'PATCH', path: string, body: unknown) => Promise<void>;
  /** The bytes at a path. Throws where there are more than `maxBytes`. */
  readonly download: (path: string, maxBytes: number) => Promise<Buffer>;
}

export interface GitHubOptions {
  /** Of the interface, without a slash at the end. */
  readonly api: string;
  /** As `owner/name`. */
  readonly repository: string;
  readonly token: string;
}

const readAtMost = async (response: Response, maxBytes: number): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw new Error(`the download is larger than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

export const connectToGitHub = ({ api, repository, token }: GitHubOptions): GitHub => {
  const call = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const response = await fetch(`${api}/repos/${repository}${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, Accept: 'application/vnd.github+json' },
      signal: AbortSignal.timeout(60_000),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
    return response;
  };
  return {
    get: async (path) => (await call('GET', path)).json() as Promise<unknown>,
    send: async (method, path, body) => {
      await call(method, path, body);
    },
    download: async (path, maxBytes) => readAtMost(await call('GET', path), maxBytes),
  };
};
