/** For each language its packs: what the card needs at once, what unfolds, the playbook, the page around the card. */
export const PACKS = /*packs*/{};
