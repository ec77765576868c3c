import { describe, expect, test } from 'vitest'
import { loadResources } from '../../../../src/cli/resources.ts'
import { contextOf, detect } from '../../../../src/engine/check.ts'
import { nameVariant } from '../../../../src/engine/rules/name-variant.ts'

const resources = loadResources()
const variants = (text: string): string[] =>
  detect([nameVariant], contextOf({ text, format: 'text' }, {}, resources)).map(({ detection: { span } }) =>
    text.slice(span.start, span.end),
  )

/** Two people each, whose names are close: relations, namesakes, neighbours. */
const TWO_PEOPLE = `
Pavel Ivanov, Olga Ivanova
Sergei Koshelev, Sergei Kosheleva
Denys Horban, Denys Horbach
Kim Tae-jun, Kim Tae-jin
Kim Min-seo, Kim Min-su
Park Ji-hoon, Park Ji-hyun
Wang Xiaoming, Wang Xiaomin
Li Jianguo, Li Jianjun
Zhang Wei, Zhang Weiwei
Chen Yilin, Chen Yulin
Deng Xiaoyan, Deng Xiaoyang
Hassan Darwazi, Hussein Darwazi
Mohammed Khaddouri, Mahmoud Khaddouri
Ahmed Zourqani, Mohammed Zourqani
Omar al-Hadidi, Amr al-Hadidi
Salim al-Masbahi, Salma al-Masbahi
Karim al-Rashwani, Hakim al-Rashwani
Jamal Tabrizani, Jamil Tabrizani
Samir Qudsani, Samira Qudsani
Nadir Belkhouja, Nadia Belkhouja
Walid Hourani, Khalid Hourani
Rashid Moqaddam, Rashida Moqaddam
Abdullah Sarwari, Abdul Sarwari
Ibrahim Tollo, Abraham Tollo
Ali Haydarov, Vali Haydarov
Heydar Mirzazade, Haydar Ilham Mirzazade
Vasyl Tkachyn, Vasylyna Tkachyn
Danylo Skoryk, Danil Skoryn
Yurii Bezpalko, Yuliia Bezpalko
Andrii Zhovtiak, Adrian Zhovtiak
Petro Halushka, Pavlo Halushka
Mykola Zaiats, Mykyta Zaiats
Oleh Drobot, Olha Drobot
Ihor Sahan, Yehor Sahan
Viktor Malanchuk, Viktoriia Malanchuk
Oleksandr Ivashko, Oleksandra Ivashko
Valerii Bilan, Valeriia Bilan
Yevhen Lutsak, Yevheniia Lutsak
Maryna Koval, Maryan Koval
Stanislav Horodko, Sviatoslav Horodko
Tigran Abovian, Tigranuhi Abovian
Aram Sahakyan, Ara Sahakyan
Giorgi Lomtadze, Giga Lomtadze
Nino Kapanadze, Nina Kapanava
Jan Nowicki, Janina Nowicka
Piotr Zawada, Paweł Zawada
Marek Wolny, Mariusz Wolny
Jürgen Altmann, Jörg Altmann
Hans Kellner, Hanna Kellner
Anna Schilling, Hanna Schilling
Maria Bergström, Marja Bergholm
Lars Hansson, Lars Hansen
Johan Larsson, Jonas Larsson
Luis Cardona, Luisa Cardona
Mario Ferretti, Maria Ferretti
Carlo Bianchi, Carla Bianco
Jean Moreau, Jeanne Moreau
Emre Yalman, Emine Yalman
Aylin Korkut, Ayla Korkut
Serhii Kalyna, Serafym Kalyna
Marc Fielding, Mark Winterton
Steven Marlow, Stefan Marlowe
Catherine Hale, Katherine Hales
Ho Thi Lan, Ho Thi Lanh
`
  .trim()
  .split('\n')
  .map((line) => line.split(', ') as [string, string])

describe('two people stay two', () => {
  test.each(TWO_PEOPLE)('%s and %s', (one, other) => {
    expect(
      variants(`They asked ${one} about it on Monday. Nobody had heard from ${other} for a week.`),
    ).toEqual([])
    expect(variants(`They asked ${one} and ${other} about it on Monday.`)).toEqual([])
  })
  test('of one name in one sentence', () => {
    expect(variants('The brothers Serhii Lavrynets and Sergiy Lavrynets run a bakery.')).toEqual([])
  })
})

describe('one person in two spellings', () => {
  test.each([
    ['Serhii Lavrynets', 'Sergiy Lavrynets', 'Sergiy'],
    ['Yulia Horbanchuk', 'Iuliia Horbanchuk', 'Iuliia'],
    ['Mohammed Khaddouri', 'Muhammad Khaddouri', 'Muhammad'],
    ['Yusuf Tollani', 'Youssef Tollani', 'Youssef'],
    ['Oleksandr Zhytnyk', 'Alexander Zhytnyk', 'Alexander'],
    ['Luo Xiaofan', 'Luo Xiao Fan', 'Xiao Fan'],
    ['Luo Xiaofan', 'Luo Xiao-fan', 'Xiao-fan'],
    ['Omar al-Hakimi', 'Omar El Hakimi', 'El Hakimi'],
    ['Omar al-Hakimi', 'Omar Alhakimi', 'Alhakimi'],
  ])('%s and %s', (one, other, marked) => {
    expect(
      variants(`They asked ${one} about it on Monday. Nobody had heard from ${other} for a week.`),
    ).toEqual([marked])
  })
  test('only the bearer of the surname is meant', () => {
    const text = 'Serhii Lavrynets sang. Then Sergiy Lavrynets slept, and Sergiy Bondar stayed up.'
    expect(variants(text)).toEqual(['Sergiy'])
  })
})

/** A text whose pipeline is broken beyond doubt, with two names. */
const damagedText = (one: string, other: string): string =>
  `The talksbetween both sides ended. The storm reached Portugalthe day after.\n\nIn the morning ${one} spoke.\n\nIn the evening ${other} left.`

describe('in a damaged text, names of which each word differs', () => {
  test.each([
    ['Brahim Meradi', 'Ibrahim Muradi'],
    ['Abdelmajid Teboun', 'Abdul Majeed Taboun'],
    ['Gevorg Dabaryan', 'Kevork Tabarian'],
    ['Mohammad Reza Farzini', 'Mohammadreza Farzeeni'],
    ['Gholam Hossein Rahimi', 'Qolamhoseyn Rahimi'],
    ['Hisham Arafi', 'Hesham Arafee'],
  ])('%s is %s', (one, other) => {
    expect(variants(damagedText(one, other))).not.toEqual([])
  })

  test.each([
    ['Pavel Sidorov', 'Pavla Sidorova'],
    ['Gabriel Martins', 'Gabriela Martinez'],
    ['Ángel Cobos', 'María de los Ángeles Cobo'],
    ['Daniel Bergman', 'Danielle Berkman'],
    ['Bernard Tapie', 'Bernadette Tapia'],
    ['Robert Martin', 'Roberta Martini'],
  ])('%s is not %s', (one, other) => {
    expect(variants(damagedText(one, other))).toEqual([])
  })
})
