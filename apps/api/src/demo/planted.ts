/** Planted shortfall: which seat in which council lacks what. `at` is the institution's short name in the region's data. */
export interface Planted {
  readonly council: string
  readonly requirement: string
  readonly at: string
  readonly lacks: 'holder' | 'consent' | 'endorsement' | 'delegation' | 'time' | 'manager'
  /** The first day without a holder; without it nobody has ever had the seat. */
  readonly since?: string
  /** The day the consent was withdrawn; without it none was given. */
  readonly withdrawn?: string
  /** The days someone was asked. */
  readonly asked?: readonly string[]
  /** What is known of the endorsement all the same. */
  readonly known?: 'by' | 'on'
}

const representant = 'representant'

/** What falls short, or is not known, in the demo: everything else about its seats is in order. */
export const planted: readonly Planted[] = [
  { council: 'samordningsraadet', requirement: 'uko', at: 'Østfold', lacks: 'holder', since: '2026-11-01' },
  { council: 'lis1', requirement: representant, at: 'Betanien', lacks: 'holder', since: '2026-09-01' },
  { council: 'fim', requirement: representant, at: 'Telemark', lacks: 'holder', since: '2026-10-15' },
  { council: 'arbeidsmedisin', requirement: representant, at: 'Sørlandet', lacks: 'holder' },
  { council: 'onkologi', requirement: representant, at: 'Telemark', lacks: 'holder', since: '2026-08-15' },
  { council: 'patologi', requirement: representant, at: 'Vestfold', lacks: 'holder' },
  { council: 'psykiatri', requirement: representant, at: 'Vestre Viken', lacks: 'holder', since: '2026-10-01' },
  { council: 'revmatologi', requirement: representant, at: 'Betanien', lacks: 'holder' },
  { council: 'nyresykdommer', requirement: representant, at: 'Innlandet', lacks: 'holder', since: '2026-09-20' },
  { council: 'urologi', requirement: representant, at: 'Vestre Viken', lacks: 'holder', since: '2026-11-10' },
  {
    council: 'samordningsraadet',
    requirement: 'leder',
    at: 'Lovisenberg',
    lacks: 'consent',
    asked: ['2026-11-02', '2026-11-16'],
  },
  { council: 'nevrologi', requirement: representant, at: 'Sørlandet', lacks: 'consent', asked: ['2026-11-09'] },
  { council: 'geriatri', requirement: representant, at: 'Innlandet', lacks: 'consent' },
  { council: 'revmatologi', requirement: representant, at: 'Telemark', lacks: 'consent', withdrawn: '2026-11-20' },
  { council: 'fki', requirement: representant, at: 'Martina Hansens', lacks: 'endorsement' },
  {
    council: 'barne-og-ungdomspsykiatri',
    requirement: representant,
    at: 'Vestfold',
    lacks: 'endorsement',
    known: 'by',
  },
  { council: 'karkirurgi', requirement: representant, at: 'Østfold', lacks: 'endorsement', known: 'on' },
  { council: 'hud-og-veneriske-sykdommer', requirement: representant, at: 'Sørlandet', lacks: 'endorsement' },
  { council: 'samordningsraadet', requirement: 'leder', at: 'Vestre Viken', lacks: 'delegation' },
  { council: 'samordningsraadet', requirement: 'uko', at: 'Sørlandet', lacks: 'time' },
  { council: 'fkm', requirement: representant, at: 'Sunnaas', lacks: 'time' },
  { council: 'radiologi', requirement: representant, at: 'Martina Hansens', lacks: 'time' },
  { council: 'oeyesykdommer', requirement: representant, at: 'Betanien', lacks: 'time' },
  { council: 'blodsykdommer', requirement: representant, at: 'Lovisenberg', lacks: 'time' },
  { council: 'samordningsraadet', requirement: 'uko', at: 'Martina Hansens', lacks: 'manager' },
  { council: 'anestesiologi', requirement: representant, at: 'Diakonhjemmet', lacks: 'manager' },
  { council: 'ortopedisk-kirurgi', requirement: representant, at: 'Betanien', lacks: 'manager' },
]

/** The councils whose dates for a year are not fixed. */
export const withoutCalendar: Readonly<Record<number, readonly string[]>> = {
  2026: ['arbeidsmedisin'],
  2027: ['arbeidsmedisin', 'geriatri', 'hud-og-veneriske-sykdommer', 'onkologi', 'patologi', 'plastikkirurgi'],
}
