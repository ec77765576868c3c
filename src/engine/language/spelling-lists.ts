import type { SpellingLists } from './spellings.ts'

/** What English has for the j of the languages whose looks these are. */
const VOWELLED = 'j(?=[aeou])|(?<=[aeou])j y,[iy]j$|(?<=sk)[iy]$ y'

/** What is spelled in several ways. For the build, which puts it into its tables. */
export const SPELLINGS: SpellingLists = {
  varieties:
    'our or,isation ization,is iz,ys yz,tre ter,bre ber,ence ense,ogue og,ll l,l ll,ae e,oe e,mme m,ph f,sce ske,gemen gmen,ough ow,inium inum,eller el,aer air,cheque check,storey story,tyre tire,kerb curb,grey gray,oeuvr euver',
  cognates:
    'k c,k ch,k qu,kk cc,ks x,kv qu,cu qu,f ph,f ff,z s,z c,ci ti,y i,i y,t th,r rh,w v,c ch,c cc,s ss,l ll,m mm,n nn,p pp,t tt,ee ehe,ei ehi,oi ohi,^es s,^o ho,^e he,^n pn,^s ps',
  koreanSurnames:
    'choe choi,heo hur huh,im lim rim yim,yi lee rhee ri i,no noh roh,bak pak park,na ra nah rah,yu yoo ryu ryoo,yun yoon youn',
  koreanSounds:
    '^k(?!k) g,^t(?!t) d,^p(?!p) b,^ch j,ah(?=n) a,^sh s,^[lr] r,^w(?=oo|u) ,e?ui$|ee i,ai|ay ae,uh$ eo,(?:eo|eu|oo|ou|u)(?=[^aeiou]+$) u,oo u,h$ ',
  // “ch” and “dj” differ from English too, which has both in other names.
  french:
    'ou|tch|ï|ch|dj (?:[oe]va?|[oe]ff|enko|s(?:ki|ky|kaia)|tchouk|vitch|[^aeiou]ian|dze|chvili|[eo]uk)$,tch C,kh K,ch sh,C ch,K kh,dj j,^iou yu,iou yu,ou u,gu(?=[ei]) g,ïa|(?<=[aeou])ia$ ya,(?<=[ae])ï$ i,ï i,(?<=[^aeiou])ian$ yan,(?<=i)ev(?=a?$) yev,eff$ ev,off$ ov,ski$ sky',
  looks: [
    'tsch|sch|w (?:[oe]wa?|tschuk|enko|witsch|schina?|schtsch\\w+in|[oe]wski|dse|schwili)$,schtsch SHC,tsch C,sch SH,ch kh,C ch,w v',
    // “Gatsoev” is Ossetian, and English too.
    '[stz]j|oe(?!va?$)|zj (?:[oe]va?|enko|tsj?uk|vitsj|vitj|sk[iy]j|skaja|sjina?|tsjina?|sjoek|tsjoek)$,sjtsj|sjtj SHC,tsj|tj C,sj SH,zj ZH,ch kh,C ch,oe(?!va?$) u',
    '[čšž]|[aeiouy]jev (?:[oe]va?|enko|čuk|skij|ščin|šin)$,šč|štš SHC,t?š(?<=tš)|č C,š SH,ž ZH,ch kh,C ch',
    '[cs]z|w (?:[oe]wa?|enko|czuk|[oe]wskij|czin|szin)$,szcz SHC,cz C,sz SH,ch kh,C ch,w v',
    'cs|zs|sz (?:[oe]va?|enko|csuk|szkij|csin|zsin)$,scs SHC,cs C,zs ZH,ssz ss,sz S,s(?!s) SH,C ch',
  ]
    .map((look) => `${look},${VOWELLED}`)
    .join('\n'),
  letterNames:
    'a ei ey ay,b bi bee,c si tsi,d di dee,e i,f ef,g ji dzhi dji,h eich eych,i ai ay,j jei jey dzhey,k kei key,l el,m em,n en,o ou o,p pi pee,q kyu kiu,r ar,s es,t ti tee,u yu iu,v vi,w dablyu,x eks iks,y uai vay,z zet zi',
}
