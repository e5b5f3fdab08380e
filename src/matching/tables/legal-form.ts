/**
 * What a legal form says of a body, so that forms of different laws meet: `limited` (Ltd, GmbH, OOO, d.o.o.: capital in shares not traded),
 * `joint-stock` (PLC, AG, OAO, 株式会社), `company` where the word leaves it open (Co, Corp, 公司).
 */
export type LegalForm =
  | 'limited'
  | 'joint-stock'
  | 'company'
  | 'partnership'
  | 'sole-trader'
  | 'state-enterprise'
  | 'foundation'
  | 'association'
  | 'cooperative'
  | 'holding'
  | 'branch'
  | 'trust'
