import { type SheetToWrite, writeXlsx } from '@samrad/roster-file'
import type { Asked } from './route.ts'

/** The media type of a workbook. */
export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Answers with a workbook to be kept as a file; it may hold names, so only the reader may keep it. */
export const answerSheet = async (c: Asked, name: string, sheet: SheetToWrite): Promise<Response> => {
  const bytes = new Uint8Array(await writeXlsx(sheet))
  return c.body(bytes, 200, {
    'content-type': xlsxType,
    'content-disposition': `attachment; filename="${name}.xlsx"`,
    'cache-control': 'private, no-store',
    vary: 'accept-language, cookie',
  })
}
