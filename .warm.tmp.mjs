import { loadResources } from './src/cli/resources.ts'
import { check } from './src/engine/check.ts'
import { completeReport } from './src/render/report.ts'
const S=['The council of Veltmar met on Mondaythe mayor said that nobody at the table had wanted to talk about the bridge .','The ferry left the harbour in the evening and came back with forty people, two dogs and a cow.','Nobody knows when the the road over the pass will be open again, the ministry of transport said on Friday.']
const article=(n,k)=>{const p=[];let s=0;while(s<n){const t=S.map(x=>x.replace('Veltmar',`Veltmar ${k}-${s}`)).join(' ');p.push(t);s+=t.length+2}return p.join('\n\n')}
const WARM_UP = `Harbour of Veltmar is closed

VELTMAR, 12 May. The ministry said on Mondaythat the “ talks [militares] had ended .Nobody signed, ministro Ivanova said.

Ivanova, a head of the the union, he told Makron that 1.500 tons were lost since 2 years. Share this article
`
const cpu=()=>{const u=process.cpuUsage();return (u.user+u.system)/1000}
const r=loadResources()
const n=+process.argv[2]
let w0=cpu(); for(let i=0;i<n;i++){const t=cpu();check({text:WARM_UP,format:'text'},{},r); if(i<4||i==n-1)console.log('warm',i,(cpu()-t).toFixed(1))}
console.log('warm total',(cpu()-w0).toFixed(0))
for(let i=0;i<5;i++){const text=article(6000,i);const t=cpu();const rep=completeReport(check({text,format:'text'},{},r),text,{digest:''});console.log('article',i,(cpu()-t).toFixed(1),rep.findings.length)}
