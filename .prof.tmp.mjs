import { chromium as driver } from 'playwright-core'
import { startSite } from './src/tools/site.ts'
const S=['The council of Veltmar met on Mondaythe mayor said that nobody at the table had wanted to talk about the bridge .','The ferry left the harbour in the evening and came back with forty people, two dogs and a cow.','Nobody knows when the the road over the pass will be open again, the ministry of transport said on Friday.']
const article=(n,k)=>{const p=[];let s=0;while(s<n){const t=S.map(x=>x.replace('Veltmar',`Veltmar ${k}-${s}`)).join(' ');p.push(t);s+=t.length+2}return p.join('\n\n')}
const site=await startSite()
const browser=await driver.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']})
const ctx=await browser.newContext({baseURL:site.address,viewport:{width:1280,height:900},permissions:['clipboard-read','clipboard-write']})
const page=await ctx.newPage(); await page.goto('/'); await page.getByText('The checker is loaded').waitFor(); await page.waitForTimeout(1500)
const cdp=await ctx.newCDPSession(page); await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval',{interval:200})
await cdp.send('Profiler.start')
for(let i=0;i<6;i++){await page.evaluate(t=>navigator.clipboard.writeText(t),article(6000,i));await page.getByRole('textbox',{name:'The article'}).focus();await page.keyboard.press('Control+V');await page.locator('.cm-lintRange').first().waitFor();await page.waitForTimeout(300);await page.getByRole('button',{name:'New text'}).click();await page.locator('.panel .card').first().waitFor({state:'detached'})}
const {profile}=await cdp.send('Profiler.stop')
const self=new Map(),tot=new Map(),byId=new Map(profile.nodes.map(n=>[n.id,n]));const parent=new Map();for(const n of profile.nodes)for(const c of n.children??[])parent.set(c,n.id)
const label=n=>`${n.callFrame.functionName||'(anon)'}:${n.callFrame.lineNumber}:${n.callFrame.columnNumber}`
profile.samples.forEach((id,i)=>{const dt=(profile.timeDeltas[i]??0)/1000;const n=byId.get(id);self.set(label(n),(self.get(label(n))??0)+dt);const seen=new Set();for(let x=id;x;x=parent.get(x)){const l=label(byId.get(x));if(seen.has(l))continue;seen.add(l);tot.set(l,(tot.get(l)??0)+dt)}})
const top=(m)=>[...m].sort((a,b)=>b[1]-a[1]).slice(0,45).map(([k,v])=>`${v.toFixed(1).padStart(8)} ${k}`).join('\n')
console.log('TOTAL\n'+top(tot)+'\nSELF\n'+top(self))
await browser.close(); await site.stop(); process.exit(0)
