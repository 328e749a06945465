import { lookup as systemLookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { PrivateAddressError } from './errors.ts';

/**
 * Not on the public internet, or tunnels to such addresses: https://www.iana.org/assignments/iana-ipv4-special-registry
 * And 168.63.129.16, where virtual machines of Azure, such as GitHub's runners, reach services of their host.
 */
const privateAddresses = new BlockList();
const privateRanges = {
  ipv4: [
    ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
    ...['192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/3'],
    '168.63.129.16/32',
  ],
  ipv6: [
    ...['::/96', '::ffff:0:0:0/96', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64'],
    ...['2001::/23', '2001:db8::/32', '2002::/16', 'fc00::/6'],
  ],
} as const;
for (const type of ['ipv4', 'ipv6'] as const) {
  for (const range of privateRanges[type]) {
    const [network = '', bits] = range.split('/');
    privateAddresses.addSubnet(network, Number(bits), type);
  }
}

/** @param hostname of a URL: an IPv6 address is in brackets. A name is not looked up */
export function isPrivateAddress(hostname: string): boolean {
  const address = hostname.replace(/^\[|\]$/g, '');
  const version = isIP(address);
  return version !== 0 && privateAddresses.check(address, version === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Finds only public addresses of a host. The addresses are checked when the connection is made, because a second lookup
 * of a name may have another result.
 *
 * @param allowed names of hosts that may have any address
 */
export function publicLookup(
  allowed: ReadonlySet<string>,
  resolve: typeof systemLookup = systemLookup,
): LookupFunction {
  return (hostname, options, callback) => {
    if (allowed.has(hostname)) return resolve(hostname, options, callback);
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const found = addresses.filter(({ address }) => !isPrivateAddress(address));
      const [first] = found;
      if (first === undefined) return callback(new PrivateAddressError(addresses[0]?.address ?? 'unknown'), []);
      if (options.all) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
}
