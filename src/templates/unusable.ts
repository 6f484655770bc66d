/** No mail can ever be made of it; trying again later would only hold up the others. */
export class Unusable extends Error {}
