/**
 * Names and identifiers to listings, with reasons: text, features, blocking, models. Nothing stands here yet; the door and its directions do (`rooms.json`).
 */
export {}
