import {
  cmdExe,
  notRun,
  powershell,
  powershellApiKey,
  powershellAwsSigv4,
  powershellPreflight,
} from '../powershell/index.ts';
import { each, type Group } from './group.ts';

export const group: Group = {
  says: `One text for Windows PowerShell 5.1 and PowerShell 7 on Windows; elsewhere use the forms for a shell. ${notRun} ${cmdExe}`,
  language: 'PowerShell',
  build: each([
    ['powershell', powershell],
    ['powershell-preflight', powershellPreflight],
    ['powershell-api-key', powershellApiKey],
    ['powershell-aws-sigv4', powershellAwsSigv4],
  ]),
};
