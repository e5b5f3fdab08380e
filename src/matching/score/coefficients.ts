import type { Model } from './model.ts'

/** Written by `bench/fit-matching.ts`; do not edit by hand. */
export const model: Model = {
  start: -0.634,
  met: 0.8,
  near: 2,
  conflict: 4,
  against: 0.99,
  extra: 3.058,
  missing: 1.808,
  clash: 2.5,
  lone: 1.02,
  order: 1.783,
  parts: 1.322,
  sister: 1.751,
}

/** The weighted share of matches in the pairs that the fit saw. */
export const matchesInMix = 0.593

export const fitted = {
  on: '2026-11-22',
  pairs: 3912,
  labelledPairsSha256: 'ee2a145291d2293523c7a644e7e23758718f6cf5e02e303f6cf9bfa288d020d9',
} as const
