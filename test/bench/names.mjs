/**
 * Meaningless names that look Finnish. They have the first letters, lengths and non-ASCII letters of the Finnish list
 * of operations of 2014-2020 (2,881 rows), so that sorting, searching and rendering cost the same.
 */
const initials = [...'tttttttkkkkkkkssssppppmmmllvvvrrhhnbdjfg'].concat('', '', '', '', '', '', '', '');
const onsets = [...'tttkkkssspmlllvrnnnhj'].concat('tt', 'kk', 'll', 'nt', 'st', 'lk', 'ss', 'rt', 'ks');
const backVowels = [...'aaaaiiioouueee'].concat('aa', 'ii', 'uu', 'uo', 'ai', 'ie', 'ei', 'oi');
const frontVowels = [...'ääiieeyyö'].concat('ää', 'ii', 'yö', 'äi', 'ie', 'ei');
const endings = ['', '', '', 'n', 'n', 'n', 's', 't', 'nen', 'sta'];

/** Word lengths and word counts: minimum, nine deciles, maximum. */
const wordLengths = [2, 2, 5, 6, 8, 9, 11, 12, 14, 17, 26];
const wordCounts = [1, 2, 2, 3, 3, 4, 5, 5, 7, 8, 16];

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

function word(random) {
  const length = Math.round(random.between(wordLengths));
  const vowels = random.chance(0.25) ? frontVowels : backVowels;
  let text = random.pick(initials) + random.pick(vowels);
  while (text.length < length - 1.5) text += random.pick(onsets) + random.pick(vowels);
  return text + random.pick(endings);
}

/** Generates a project name: 98 % begin with a capital, and some words are abbreviations, years or pairs. */
export function projectName(random) {
  const count = Math.round(random.between(wordCounts));
  const words = Array.from({length: count}, (_, index) => {
    const kind = random.next();
    if (kind < 0.04) return word(random).slice(0, 5).toUpperCase();
    if (kind < 0.06) return String(2014 + random.below(7));
    if (kind < 0.1) return `${word(random)}-${word(random)}`;
    return index > 0 && random.chance(0.12) ? 'ja' : word(random);
  });
  const name = words.join(' ');
  return random.chance(0.98) ? capital(name) : name;
}

const forms = [' Oy', ' Oy', ' ry', 'n kaupunki', 'n ammattikorkeakoulu', 'n yliopisto', 'n kuntayhtymä'];

export function organisationName(random) {
  const first = capital(word(random));
  const middle = random.chance(0.5) ? ` ${capital(word(random))}` : '';
  return first + middle + random.pick(forms);
}
