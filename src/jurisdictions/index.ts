/**
 * Hosts and their capacity, missions with accounts, property and staff, reporting, displacement. Nothing stands here yet; the door and its directions do (`rooms.json`).
 */
export {}
