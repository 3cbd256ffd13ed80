import type { CouncilPage, SeatCell } from '@samrad/api'
import { For, type JSX, Show } from 'solid-js'
import { useLanguage } from '../texts/language.tsx'
import { ddmmyyyy } from '../ui/dates.ts'
import { SectionHead } from '../ui/pieces.tsx'

/** One seat of each kind that the mandate gives, and whose it is. */
const kindsOfSeat = (
  page: CouncilPage,
  institution: string,
): readonly { readonly seat: SeatCell; readonly whose: string }[] => [
  ...new Map(
    page.groups.flatMap((group) =>
      group.seats.map((seat) => [
        seat.requirement,
        { seat, whose: group.party === 'institution' ? institution : group.label },
      ]),
    ),
  ).values(),
]

/** Mandat: what it is, who adopted it, and which seats it gives by which norm. */
export const MandateTab = (props: { readonly page: CouncilPage }): JSX.Element => {
  const { texts } = useLanguage()
  const kinds = () => kindsOfSeat(props.page, texts().council.institution)
  return (
    <div class="page-part">
      <section aria-labelledby="mandate">
        <SectionHead id="mandate" title={props.page.mandate.name} />
        <p class="below text">{props.page.purpose.text}</p>
        <p class="meta">{props.page.purpose.citation}</p>
        <dl class="facts">
          <For each={props.page.mandate.adoptions}>
            {(adoption) => (
              <>
                <dt>{texts().common.sentence(adoption.by)}</dt>
                <dd>{adoption.on ? ddmmyyyy(adoption.on) : texts().council.noDate}</dd>
              </>
            )}
          </For>
          <dt>{texts().council.tabs.mandate}</dt>
          <dd>
            {props.page.mandate.document} · {props.page.mandate.version}
          </dd>
        </dl>
      </section>
      <Show when={kinds().length > 0}>
        <section aria-labelledby="seats">
          <SectionHead id="seats" title={texts().council.norms} count={kinds().length} />
          <table class="table stack">
            <tbody>
              <For each={kinds()}>
                {({ seat, whose }) => (
                  <tr>
                    <th scope="row">{texts().common.sentence(seat.roleName)}</th>
                    <td>{texts().common.sentence(whose)}</td>
                    <td class="quiet">{seat.citation}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </section>
      </Show>
    </div>
  )
}
