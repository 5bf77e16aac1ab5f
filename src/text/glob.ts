/**
 * Whether a name matches a pattern: `*` stands for any characters within one part (up to the next `/`), `**` for any
 * characters at all, everything else for itself. Takes time in proportion to the product of both lengths: every place
 * in the pattern at which the name may be so far is kept, so nothing is tried twice.
 */
export function matchesGlob(glob: string, name: string): boolean {
  const tokens = glob.match(/\*\*|[^]/g) ?? [];
  let places = overStars(new Set([0]), tokens);
  for (const character of name) {
    const next = new Set<number>();
    for (const place of places) {
      const token = tokens[place];
      if (token === '**' || (token === '*' && character !== '/')) next.add(place);
      else if (token === character && token !== '*') next.add(place + 1);
    }
    places = overStars(next, tokens);
  }
  return places.has(tokens.length);
}

/** A star may stand for nothing. */
function overStars(places: Set<number>, tokens: readonly string[]): Set<number> {
  // What is added to a set while it is walked is walked, too.
  for (const place of places) if (tokens[place] === '*' || tokens[place] === '**') places.add(place + 1);
  return places;
}

/** Whether a text matches wildcards that know no parts: `*` stands for any characters, `?` for one. */
export function matchesWildcards(pattern: string, text: string): boolean {
  let places = overRuns(new Set([0]), pattern);
  for (const character of text) {
    const next = new Set<number>();
    for (const place of places) {
      const token = pattern[place];
      if (token === '*') next.add(place);
      else if (token === '?' || token === character) next.add(place + 1);
    }
    places = overRuns(next, pattern);
  }
  return places.has(pattern.length);
}

function overRuns(places: Set<number>, pattern: string): Set<number> {
  for (const place of places) if (pattern[place] === '*') places.add(place + 1);
  return places;
}
