/**
 * Hulls over time: names, flags, owners, managers, insurers, classes, port calls, tracks. Nothing stands here yet; the door and its directions do (`rooms.json`).
 */
export {}
