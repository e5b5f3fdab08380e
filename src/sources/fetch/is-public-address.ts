import { BlockList, isIPv4 } from 'node:net'

/**
 * Whether an address belongs to the public internet: not to a machine's own loopback, a private network, a link, a carrier's inside, a
 * group, or a block held for documents and measurements (IANA's registries of special-purpose addresses, RFC 6890 and its followers).
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special4.check(address)
  return !special6.check(address, 'ipv6') && !special4.check(address, 'ipv6')
}

/** Whether an address is the machine's own. */
export function isLoopback(address: string): boolean {
  return loopback.check(address, isIPv4(address) ? 'ipv4' : 'ipv6')
}

const ofVersion4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

const ofVersion6: readonly (readonly [string, number])[] = [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
]

/** An address of version 4 written as one of version 6 is checked by this list too. */
const special4 = new BlockList()
for (const [network, prefix] of ofVersion4) special4.addSubnet(network, prefix, 'ipv4')

const special6 = new BlockList()
for (const [network, prefix] of ofVersion6) special6.addSubnet(network, prefix, 'ipv6')

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')
