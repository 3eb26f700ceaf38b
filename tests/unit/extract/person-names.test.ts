// What is a person's name in a signature, and what makes the whole uncertain.
import { expect, it } from 'vitest';
import { isPenName, isPersonName } from '../../../src/extract/person-name.ts';
import { personNames } from '../../../src/extract/person-names.ts';
import * as data from '../../../src/sites/person-names.ts';

const names = (segment: string, alone = false): string => personNames(segment, { alone }).join(' ');

it.each(['张伟', '林月桂', '欧阳渡', '欧阳晓岚', '范維', '裴剑飞', '成晓岚', '管涛', '蒲晓磊', '皮海洲', '忻尚伦'])('%s is a name', (word) => {
  expect(isPersonName(word)).toBe(true);
});

it.each([
  ...[
    '黄金',
    '高盛',
    '麦肯锡',
    '张家口',
    '周刊',
    '林业局',
    '东方财富',
    '时代',
    '成功',
    '张伟说',
    '王某',
    '陈先生',
    '李厂长',
    '张伟摄',
    '青屿',
    '路闻卓立',
  ],
  ...['张', '张伟伟伟', '苏州', '滨州', '孟州', 'Zhang'],
])('%s is none', (word) => {
  expect(isPersonName(word)).toBe(false);
});

it('takes a pen-name for a name only where a translator signs, and no agency for one', () => {
  expect(['立言', '张伟'].filter(isPenName)).toEqual(['立言', '张伟']);
  expect(['路透', '新华社', '高盛', '小编', 'AB', '立'].filter(isPenName)).toEqual([]);
  expect(isPersonName('立言')).toBe(false);
});

it('takes a surname that begins words oftener for none where nothing says that a writer follows', () => {
  expect(names('成晓岚')).toBe('成晓岚');
  expect(names('成晓岚', true)).toBe('');
  expect(names('John Smith', true)).toBe('');
});

it.each([
  ['张伟 李娜', '张伟 李娜'],
  ['张伟、李娜；王 明', '张伟 李娜 王明'],
  ['《财经》记者 张伟', '张伟'],
  ['观察者网 张伟', '张伟'],
  ['张伟，海湾研究员', '张伟'],
  ['张伟系海湾大学教授', '张伟'],
  ['张伟发自北京', '张伟'],
  ['张伟哈尔滨报道', '张伟'],
  ['张晓伟临港报道', ''],
  ['编辑 李娜 记者 张伟', '张伟'],
  ['海湾 张伟', ''],
  ['张伟 海湾', ''],
  ['张伟 李娜 摄', ''],
  ['张伟 出版社', ''],
  ['从港口获悉', ''],
  ['', ''],
])('in «%s»: «%s»', (segment, expected) => {
  expect(names(segment)).toBe(expected);
});

it('has lists of words without a word twice, and no surname that is common and rare', () => {
  for (const [list, words] of Object.entries(data)) {
    if (/[[\\]/.test(words)) continue; // An expression.
    const parts = /\s/.test(words) ? words.trim().split(/\s+/) : [...words];
    const twice = parts.filter((word, at) => parts.indexOf(word) !== at);
    expect(twice, `${list} says these twice`).toEqual([]);
  }
  expect([...data.RARE_SURNAMES].filter((surname) => data.SURNAMES.includes(surname))).toEqual([]);
});

it('forbids no word that could not be a name anyway', () => {
  const begins = (word: string): boolean =>
    data.LONG_SURNAMES.split(' ').includes(word.slice(0, 2)) ||
    (word.length <= 3 && data.SURNAMES.includes(word.charAt(0))) ||
    (word.length === 3 && data.RARE_SURNAMES.includes(word.charAt(0)));
  expect(data.NO_NAMES.split(' ').filter((word) => !begins(word))).toEqual([]);
});
