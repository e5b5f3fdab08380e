/**
 * Official lists as records: one folder a list, with its parser, lookups, bounds, sample and tests, joined in one array. Nothing stands here yet; the door and its directions do (`rooms.json`).
 */
export {}
