import { expect, it } from 'vitest';
import { claimedActives } from '../../src/verdict/claims/claimed-actives';

it.each([
  'Sérum acide malique 10 %',
  'Serum acido tartarico 10%',
  'Serum mit 10 % Äpfelsäure',
  '10% Weinsäure Serum',
  'Serum met 10% appelzuur',
  'Serum z kwasem jabłkowym 10%',
  '%10 malik asit serum',
  'Сыворотка с винной кислотой 10%',
  'リンゴ酸10% 美容液',
  '酒石酸10% 精华',
  '말릭애씨드 10% 세럼',
  'Serum asam malat 10%',
])('malic and tartaric acid are acids of fruit: %s', (title) => {
  expect(claimedActives(title)).toMatchObject([{ active: 'aha', percent: 10 }]);
});

it.each([
  'Apfelserum 10 %',
  'Vinsanto Serum 10%',
  'リンゴ酸ジイソステアリル10%',
  'リンゴ酸Na 10%',
  '연말산타 10% 할인',
  'Яблочный сок 10%',
])('but not apples, wine or their salts and esters: %s', (title) => {
  expect(claimedActives(title)).toEqual([]);
});
