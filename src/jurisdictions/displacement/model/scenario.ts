/** A place, or a covert channel such as transfers at sea, through which activity may run. */
export interface Host {
  readonly id: string
  readonly name: string
  readonly kind: HostKind
  /** Activity today, in the scenario's unit. */
  readonly volume: number
  /** The probability that an act here is stopped, 0 to 1. */
  readonly enforcement: number
  /** Of the enforcement; 0 where none is given. */
  readonly standardError: number
  /** The nest of hosts that resemble it; none stands alone. */
  readonly nest?: string
}

export const hostKinds = ['host', 'covert'] as const

export type HostKind = (typeof hostKinds)[number]

/** A host's enforcement as somebody proposes it. */
export interface Change {
  readonly id: string
  readonly enforcement: number
}

/** Today as the model takes it, and what is proposed. */
export interface Scenario {
  /** Deterrence: how much utility an operator loses when being stopped goes from never to certain. */
  readonly kappa: number
  /** Activity that would appear only by giving up, in the scenario's unit. */
  readonly exitVolume: number
  readonly hosts: readonly Host[]
  readonly changes: readonly Change[]
  /** For each nest its parameter lambda, over 0 and up to 1; 1 makes no difference between nest and none. */
  readonly nests: Readonly<Record<string, number>>
  readonly unit: string
}
