/**
 * What a regime did and what a next step would do: bite, front-loading, mirror gaps, leverage, responses. Nothing stands here yet; the door and its directions do (`rooms.json`).
 */
export {}
