import type { Texts } from './en.ts'

/** です・ます; the recipient is called 様. An inviter may also be the portal itself, so its name stands without さん. */
export const ja: Texts = {
  invitation: {
    subject: '{{portal}}：{{organization}}からの招待',
    preheader: 'リンクは{{until}}まで、1回だけ使えます。',
    heading: '{{organization}}からの招待',
    hello: '{{name}}様',
    offer:
      '{{inviter}}からのこの招待で、{{portal}}のパスワードを設定できます。その後は、このメールアドレスとそのパスワードでサインインします。',
    note: '{{inviter}}からのメッセージ：',
    once: 'リンクは1回だけ有効で、リンク先のページでボタンを押すと使用済みになります。ページを開いただけでは何も変わりません。',
    button: 'パスワードを設定',
    from: '招待元',
    organization: '組織',
    until: '有効期限',
    address: 'ボタンが機能しない場合は、次のアドレスをブラウザーにコピーしてください。',
    why: 'このメールは、{{inviter}}からの招待に基づいてお送りしています。お心当たりがない場合は、このメールを無視してください。何も起こりません。',
  },
  invitation_reminder: {
    subject: '{{portal}}：{{organization}}からの招待はまだ有効です',
    preheader: 'リンクは{{until}}まで使えます。',
    heading: '{{organization}}からの招待はまだ有効です',
    hello: '{{name}}様',
    offer:
      '{{inviter}}からの招待はまだ有効です。この招待で{{portal}}のパスワードを設定できます。リンクは最初のメールと同じものです。',
    note: '{{inviter}}からのメッセージ：',
    once: 'リンクは1回だけ有効で、リンク先のページでボタンを押すと使用済みになります。ページを開いただけでは何も変わりません。',
    button: 'パスワードを設定',
    from: '招待元',
    organization: '組織',
    until: '有効期限',
    address: 'ボタンが機能しない場合は、次のアドレスをブラウザーにコピーしてください。',
    why: 'このリマインダーは、{{inviter}}からの招待がまだ開かれていないためお送りしています。お心当たりがない場合は、このメールを無視してください。何も起こりません。',
  },
  password_changed: {
    subject: '{{portal}}：パスワードが設定されました',
    preheader: 'ご本人による操作であれば、必要な対応はありません。',
    heading: 'パスワードが設定されました',
    hello: '{{name}}様',
    done: 'このメールアドレスで、{{portal}}の新しいパスワードが設定されました。ほかのセッションはすべて終了しました。',
    notYou:
      'ご本人による操作でない場合は、すぐに{{portal}}の管理者に連絡してください。ご本人による操作であれば、必要な対応はありません。',
    button: 'サインイン',
    at: '日時',
    address: 'ボタンが機能しない場合は、次のアドレスをブラウザーにコピーしてください。',
    why: 'このメールは、ほかの人が気付かれずに設定することのないよう、{{portal}}のパスワードが設定されるたびにお送りしています。',
  },
  test: {
    subject: '{{portal}}：テストメール',
    preheader: 'メールボックス{{mailbox}}から送信されました。',
    heading: 'テストメールが届きました',
    hello: '{{name}}様',
    done: 'このメールは、メールボックスをテストするために{{portal}}から送信されました。届いたため、メールボックスは正常に動作しています。',
    button: 'メールボックスへ',
    mailbox: 'メールボックス',
    from: 'アドレス',
    at: '日時',
    address: 'ボタンが機能しない場合は、次のアドレスをブラウザーにコピーしてください。',
    why: 'このメールは、「自分宛てにテストを送信」が押されたためお送りしています。必要な対応はありません。',
  },
}
