import { isPrivateAddress } from '../http/private-addresses.ts';

interface ScopeOptions {
  /** Of the input `urls`. */
  readonly urls: readonly URL[];
  /** Of the input `include`. */
  readonly hosts: readonly string[];
  readonly prefixes: readonly URL[];
}

/** What may be fetched: what is on the hosts of `urls`, and what `include` names. A port belongs to the host. */
export class Scope {
  /** The host names of `urls`, which may have private addresses: sites are also verified in private networks. */
  readonly hostnames: ReadonlySet<string>;
  readonly #hosts: ReadonlySet<string>;
  readonly #prefixes: readonly URL[];

  constructor({ urls, hosts, prefixes }: ScopeOptions) {
    this.hostnames = new Set(urls.map(({ hostname }) => hostname));
    this.#hosts = new Set([...urls.map(({ host }) => host), ...hosts]);
    this.#prefixes = prefixes;
  }

  includes({ host, origin, pathname }: URL): boolean {
    return (
      this.#hosts.has(host) ||
      this.#prefixes.some((prefix) => origin === prefix.origin && pathname.startsWith(prefix.pathname))
    );
  }

  /** Why a URL must not be fetched, as a clause. Addresses that a name stands for are checked by `publicLookup`. */
  readonly refusal = (url: URL): string | undefined => {
    if (!this.includes(url)) return 'neither urls nor include names this host';
    if (this.hostnames.has(url.hostname) || !isPrivateAddress(url.hostname)) return undefined;
    return 'its address is private, and only urls may name such an address';
  };
}
