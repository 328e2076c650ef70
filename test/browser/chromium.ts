/**
 * Debian's Chromium, started for tests and screenshots: no network of its own, an empty profile.
 * Where it is missing, the error says in one line what to install.
 */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const executablePath = '/usr/bin/chromium'

export async function launchChromium(): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error('Chromium is missing: run `apt-get update && apt-get install -y chromium`')
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
