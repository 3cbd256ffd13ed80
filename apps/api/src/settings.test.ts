import { expect, test } from 'vitest'
import { settingsFrom } from './settings.ts'

test('nothing said gives a server on this machine alone, with its data where npm was called', () => {
  expect(settingsFrom({ INIT_CWD: '/home/kari' }, '/elsewhere')).toEqual({
    port: 3000,
    host: '127.0.0.1',
    data: '/home/kari/data',
    proxies: [],
  })
})

test('an empty value is as good as none, and an address ends without a slash', () => {
  const said = {
    PORT: '',
    SAMRAD_DATA: '/srv/samrad',
    SAMRAD_ORIGIN: 'https://raad.example.org/',
    SAMRAD_PROXIES: '10.0.0.1, 10.0.0.2',
  }
  expect(settingsFrom(said, '/')).toMatchObject({
    port: 3000,
    data: '/srv/samrad',
    origin: 'https://raad.example.org',
    proxies: ['10.0.0.1', '10.0.0.2'],
  })
})
