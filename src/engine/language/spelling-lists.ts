import type { SpellingLists } from './spellings.ts'

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
  letterNames:
    'a ei ey ay,b bi bee,c si tsi,d di dee,e i,f ef,g ji dzhi dji,h eich eych,i ai ay,j jei jey dzhey,k kei key,l el,m em,n en,o ou o,p pi pee,q kyu kiu,r ar,s es,t ti tee,u yu iu,v vi,w dablyu,x eks iks,y uai vay,z zet zi',
}
