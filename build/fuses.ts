import { join } from 'node:path';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import type { AfterPackContext } from 'electron-builder';

/**
 * SECURITY: electron-builder's afterPack hook turns off every way to run other code inside the packaged app (Electron checklist 19).
 * CALLSIDE_FUSES=test leaves the inspector on, without which Playwright can't drive a packaged app.
 */
export async function afterPack({
  appOutDir,
  electronPlatformName,
  packager,
}: AfterPackContext): Promise<void> {
  const hasAsarIntegrity = electronPlatformName !== 'linux';
  await flipFuses(join(appOutDir, programName(electronPlatformName, packager)), {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: electronPlatformName === 'darwin',
    strictlyRequireAllFuses: false,
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: process.env.CALLSIDE_FUSES === 'test',
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: hasAsarIntegrity,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  });
}

function programName(platform: string, packager: AfterPackContext['packager']): string {
  const { productFilename } = packager.appInfo;
  if (platform === 'darwin') return `${productFilename}.app`;
  return platform === 'win32'
    ? `${productFilename}.exe`
    : (packager.config.linux?.executableName ?? productFilename);
}
