/**
 * Whether an address is too vague to join two parties: it names no building. A district and a city hold thousands of firms; lists write
 * them for want of better, and a join on them would tie everybody in the city to everybody else. A number of a house, a room, a box or a
 * postcode is what tells one door from another.
 */
export function isVagueAddress(address: string): boolean {
  return !/\d/u.test(address.normalize('NFKC'))
}
