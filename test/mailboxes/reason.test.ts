import { expect, test } from 'vitest'
import { mailboxReason, reasonOf } from '#src/mailboxes/reason.ts'

test('of a mailbox that stands still only what can be so of a mailbox is told', () => {
  expect(mailboxReason('452 4.2.2 Mailbox full')).toMatchObject({ refusal: null, open: false })
  expect(mailboxReason('550 5.1.1 No such user')).toMatchObject({ refusal: null, open: false })
  expect(mailboxReason('535 5.7.8 Wrong')).toMatchObject({ refusal: 'credentials', open: false })
})

test('what a server says is for everybody where it is about the recipient or the mail alone', () => {
  expect(reasonOf('552 5.2.2 Over quota')).toMatchObject({ refusal: 'full', open: true })
  expect(reasonOf('550 5.7.1 Your account is blocked')).toMatchObject({ refusal: 'policy', open: false })
  expect(reasonOf('550 Your account is blocked')).toMatchObject({ refusal: 'unavailable', open: false })
  expect(reasonOf('554 Your account is blocked')).toMatchObject({ refusal: null, open: false })
})

test('what a server says and nobody understands is not for everybody either where a provider tells what kind of bounce it was', () => {
  const blocked = '554 Mails from 203.0.113.9 are blocked'
  expect(reasonOf(blocked, 'transient/general')).toMatchObject({ refusal: 'passing', open: false })
  expect(reasonOf('550 5.2.2 Over quota', 'transient/general')).toMatchObject({ refusal: 'full', open: true })
  expect(reasonOf('The inbox was full.', 'transient/mailboxfull')).toMatchObject({ open: true })
})

test('a bounce whose kind is known has a meaning without any words; without both there is nothing to tell', () => {
  expect(reasonOf(null, 'transient/mailboxfull')).toEqual({ words: '', refusal: 'full', open: true })
  expect(reasonOf(null)).toBeNull()
})
