/**
 * Alerts, four-eyes decisions, time-limited exceptions, rescreening. Nothing stands here yet; the door and its directions do (`rooms.json`).
 */
export {}
