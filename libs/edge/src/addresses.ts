import { BlockList, isIP } from 'node:net';

/** Of a longer list of addresses only the nearest are looked at. */
const HOPS_MAX = 16;
const MAPPED = /^::ffff:(?=\d+\.)/i;
const FAMILIES = { 4: 'ipv4', 6: 'ipv6' } as const;

/** Tells where somebody really is: what `X-Forwarded-For` says is believed as far as trusted proxies have written it. */
export class Addresses {
  readonly #trusted = new BlockList();

  /** @param proxies addresses or networks (`10.0.0.0/8`) */
  constructor(proxies: readonly string[]) {
    for (const proxy of proxies) {
      const [address = '', bits] = proxy.split('/');
      const family = FAMILIES[isIP(address) as keyof typeof FAMILIES];
      if (bits === undefined) this.#trusted.addAddress(address, family);
      else this.#trusted.addSubnet(address, Number(bits), family);
    }
  }

  /** The nearest address on the way that is no proxy of ours. */
  of(peer: string, forwardedFor: string | undefined): string {
    let nearest = plain(peer);
    const hops = forwardedFor === undefined ? [] : forwardedFor.split(',').slice(-HOPS_MAX);
    for (const hop of hops.toReversed()) {
      const before = plain(hop.trim());
      if (!this.isProxy(nearest) || isIP(before) === 0) break;
      nearest = before;
    }
    return nearest;
  }

  isProxy(address: string): boolean {
    const family = FAMILIES[isIP(plain(address)) as keyof typeof FAMILIES];
    return family !== undefined && this.#trusted.check(plain(address), family);
  }
}

/** An address of the old kind in the dress of the new one. */
const plain = (address: string): string => address.replace(MAPPED, '');
