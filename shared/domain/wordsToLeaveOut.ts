/** What an office like ours does not write down (`notes/domain.md` 6.2 rule 5, after AVG art. 9 and 10; checked 2026-11-21). */
export const leaveOutKinds = [
  'faith',
  'politics',
  'orientation',
  'diagnosis',
  'medicine',
  'flight',
  'crime',
  'union',
] as const
export type LeaveOutKind = (typeof leaveOutKinds)[number]

/**
 * Dutch and English words that are seldom about anything else. Whole words only: 'kerkstraat', 'partij' and 'pil' say
 * nothing about a person. An asterisk stands for any ending.
 */
const words: Readonly<Record<LeaveOutKind, readonly string[]>> = {
  faith: [
    'moslim*', 'islamitisch*', 'soenniet*', 'sjiiet*', 'alevi*', 'jezidi*', 'christen', 'christenen', 'christelijk*',
    'orthodox*', 'katholiek*', 'protestant*', 'joods', 'joodse', 'hindoe*', 'boeddhist*', 'atheïst*', 'bekeerd', 'bekeerde',
    'bekeerling*', 'gelovig*', 'ongelovig*', 'godsdienst*', 'gedoopt',
    'muslim*', 'islamic', 'sunni*', 'shia*', 'shiite*', 'yazidi*', 'christian*', 'catholic*', 'jewish', 'hindu*',
    'buddhist*', 'atheist*', 'converted to', 'religious', 'baptised', 'baptized',
  ],
  politics: [
    'politieke partij', 'politieke mening', 'politieke overtuiging', 'politiek actief', 'lid van de partij', 'oppositie',
    'demonstrant*', 'gestemd op', 'stemt op', 'dissident*',
    'political party', 'political opinion*', 'politically active', 'opposition', 'voted for', 'protester*',
  ],
  orientation: [
    'homo', 'homoseksu*', 'lesbisch*', 'biseksu*', 'transgender*', 'lhbti*', 'geaardheid', 'gaat met mannen', 'gaat met vrouwen',
    'gay', 'lesbian*', 'bisexual*', 'homosexual*', 'lgbt*', 'sexual orientation',
  ],
  diagnosis: [
    'ptss', 'trauma', 'trauma’s', 'getraumatiseerd*', 'depressie*', 'depressief', 'psychose*', 'psychotisch*', 'schizofreni*',
    'autisme', 'autistisch*', 'adhd', 'borderline', 'diagnose*', 'suïcid*', 'zelfmoord*', 'verslaafd*', 'hiv', 'kanker',
    'diabetes', 'epilepsie', 'dementie', 'tuberculose', 'hepatitis',
    'ptsd', 'traumatised', 'traumatized', 'depression', 'depressed', 'psychosis', 'psychotic', 'schizophreni*', 'autism',
    'autistic', 'diagnosis', 'diagnosed', 'suicid*', 'addicted', 'cancer', 'epilepsy', 'dementia', 'tuberculosis',
  ],
  medicine: [
    'medicijn*', 'medicatie*', 'antidepressiv*', 'slaappil*', 'pijnstiller*', 'insuline', 'methadon', 'oxazepam', 'tramadol',
    'medication*', 'antidepressant*', 'sleeping pill*', 'painkiller*', 'insulin', 'methadone',
  ],
  flight: [
    'gevlucht*', 'vluchtverhaal', 'vluchtroute', 'asielmotief*', 'asielverhaal', 'gemarteld', 'marteling*', 'mensensmokkel*',
    'smokkelaar*', 'verkracht*', 'ontvoerd*', 'nader gehoor',
    'fled', 'flight story', 'asylum story', 'asylum motive*', 'tortured', 'torture', 'smuggler*', 'raped', 'kidnapped',
  ],
  crime: [
    'strafblad*', 'veroordeeld', 'veroordeling*', 'gevangenisstraf', 'in de gevangenis', 'verdachte', 'aangehouden',
    'criminal record', 'convicted', 'conviction*', 'in prison', 'arrested',
  ],
  union: ['vakbond*', 'vakbondslid', 'trade union*'],
} // prettier-ignore

/** What the text seems to be about, each kind once. It may be wrong: it asks, and never keeps anybody from saving. */
export function wordsToLeaveOut(text: string): readonly LeaveOutKind[] {
  const plain = text.normalize('NFC').toLocaleLowerCase('nl')
  return leaveOutKinds.filter((kind) => patterns[kind].test(plain))
}

const patterns = Object.fromEntries(leaveOutKinds.map((kind) => [kind, patternOf(words[kind])])) as Readonly<
  Record<LeaveOutKind, RegExp>
>

function patternOf(list: readonly string[]): RegExp {
  const each = list.map((word) => word.replaceAll(' ', '\\s+').replace(/\*$/u, '\\p{L}*'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${each.join('|')})(?![\\p{L}\\p{N}])`, 'u')
}
