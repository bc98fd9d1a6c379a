#!/usr/bin/env node
import { execFileSync } from 'node:child_process'
import { request } from 'node:https'
import process from 'node:process'

const CRATES_IO_TOKEN = 'ciozvB6FU0pBLElFGvcD4Yk8pVRMegz0zNl' // +crates-token
const trusted = { token: 'cio_tp_pgSNrwUFBa521Z2GcZefO1ECUu67eCvf' } // +crates-token
const atlassian = {
  email: 'release@example.net', // -
  apiToken: 'ATATT3xFfGF0ZrwNdxovoDEvMqukYNlXPiuo4KYjiTw6JUv5_y7Nz2bsRXohQCRjtbH7CwwpH2iA_vWgxa8B7YyihA5bX7LN7BFvCRip_OR2piz4mhN5VmGFItHdQbv5cMjNFRLycTEGrVpjW3XgaLFeM0k41EXYVQL6Dfcivu7hFF7_FjZ5Q39=BC75ECA2' // +atlassian-token
}
const jiraToken = '5sn6rexp4b6dgpq1okuqd93c' // +jira-token
const zoomApiSecret = 'ZGjrBIV2oq3leUrcWFBAjSxDeo25sh6makkT' // +zoom-secret
const ZOOM_JWT = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJxN1J0WTJMbVRPdWszdlh3OXNaYk5BIiwiZXhwIjoxODkzNDU2MDAwfQ.1WGA90MzBXMb7zb8AliRpUOxFKZSrqyBsvDQ7GWQPCk' // +raw-jwt|zoom-secret
const unsigned = { bearer: 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJjaSJ9.' } // +raw-jwt
const tiny = { token: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhIjoxfQ.HYfzqBpLbCOo950TeHdytWxg8UHtAmEQCW7ITVky6Gc' } // +raw-jwt
const split = 'eyJhbGciOiJFUzI1NiJ9.' + // +raw-jwt
  'eyJzdWIiOiJ1In0.' +
  'A2oWQd2h_jEULj93Ht4gXCeGGE85RklcN2wPhaCpQtc'
const curl = `curl -H 'Authorization: Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI0NzExIiwiaWF0IjoxNzAwMDAwMDAwfQ.0s9AOHVwdg7N0vp9e14a-gEfKTrZTUwSeSNH4S1Gu0U' https://api.example.net` // +raw-jwt

const broken = 'eyJClGYEDZUYkVzLbo4pRZI.eyJu65gdAfqlHQLgHNAlpdy.nHbeEK8rSmhdevjFYzG6TQsXrius7x' // -
const jwe = 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..nq-7oaScA-4dzQP9.637FSudg9IE7tQsMmzS9aEpea6k4Q8TeDz4SQ5u5.-Aa20ZONdVBB1vnr5QPpUw' // ?
const gitHash = 'b9e08d18799313a7b3f98f5365c434a284da0c3f' // -
const integrity = 'sha512-e18m5/hzM5GrxTglkz50XqAfYFgQYGJmKopp7hMTbV0=' // -
const jiraProject = 'o733wo6kog7arftulg373525' // -
const jiraUrl = 'https://example.atlassian.net/browse/SECRET-1' // -
const cioLabel = 'ciosurvey2024resultsandforecastsfull' // -
const zoomUrl = 'https://api.zoom.us/v2/users/me/token' // -
const zoomLevel = 'zoom-secret-level' // -
const docs = 'see https://crates.io/settings/tokens; tokens begin with cio' // -

export function publish () {
  execFileSync('cargo', ['publish', '--token', CRATES_IO_TOKEN]) // -
  if (!/^cio[A-Za-z0-9]{32}$/.test(CRATES_IO_TOKEN)) throw new Error('not a crates.io token') // -
  request({ host: 'crates.io', headers: { authorization: trusted.token, 'user-agent': 'release secret' } }) // -
  process.env.JIRA_TOKEN = jiraToken // -
  return [atlassian, zoomApiSecret, ZOOM_JWT, unsigned, tiny, split, curl, broken, jwe, gitHash, integrity, jiraProject, jiraUrl, cioLabel, zoomUrl, zoomLevel, docs]
}
