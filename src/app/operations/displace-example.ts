/** Four invented hosts, for the examples. */
export const toyScenario = {
  kappa: 2,
  exitVolume: 20,
  hosts: [
    { id: 'A', volume: 40, enforcement: 0.9 },
    { id: 'B', volume: 30, enforcement: 0.5 },
    { id: 'C', volume: 20, enforcement: 0.2 },
    { id: 'D', volume: 10, enforcement: 0.1 },
  ],
}
