/**
 * Who owns, controls, supplies and finances whom: ownership rules with proofs, reach, chokepoints, interdiction. Nothing stands here yet; the door and its directions do (`rooms.json`).
 */
export {}
