import { chromium as driver } from 'playwright-core'
import { startSite } from './src/tools/site.ts'
const S=['The council of Veltmar met on Mondaythe mayor said that nobody at the table had wanted to talk about the bridge .','The ferry left the harbour in the evening and came back with forty people, two dogs and a cow.','Nobody knows when the the road over the pass will be open again, the ministry of transport said on Friday.']
const article=(n,k)=>{const p=[];let s=0;while(s<n){const t=S.map(x=>x.replace('Veltmar',`Veltmar ${k}-${s}`)).join(' ');p.push(t);s+=t.length+2}return p.join('\n\n')}
const site=process.env.SITE?{address:process.env.SITE,stop(){}}:await startSite()
const browser=await driver.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']})
const ctx=await browser.newContext({baseURL:site.address,viewport:{width:1280,height:900},permissions:['clipboard-read','clipboard-write']})
const page=await ctx.newPage();  await page.goto('/'); await page.getByText('The checker is loaded').waitFor(); await page.waitForTimeout(1500)
const mode=process.argv[2]??'paste'
const trace=async(name,f)=>{ await browser.startTracing(page,{categories:['devtools.timeline','toplevel','blink','v8','cc','disabled-by-default-devtools.timeline']}); await f(); const buf=await browser.stopTracing(); const ev=JSON.parse(buf).traceEvents
 const names={};for(const e of ev)if(e.name==='thread_name')names[e.pid+':'+e.tid]=e.args.name
 const t0=Math.min(...ev.filter(e=>e.ts>0).map(e=>e.ts))
 console.log('=====',name)
 const tasks=ev.filter(e=>e.ph==='X'&&/RunTask/.test(e.name)&&/CrRendererMain/.test(names[e.pid+':'+e.tid]??'')).sort((a,b)=>b.tdur-a.tdur).slice(0,6);console.log('longest by cpu',tasks.map(e=>((e.tdur??0)/1000).toFixed(0)+'/'+(e.dur/1000).toFixed(0)+' at '+((e.ts-t0)/1000|0)).join(', '));const big=ev.filter(e=>e.ph==='X'&&e.dur>4000&&/CrRendererMain|DedicatedWorker/.test(names[e.pid+':'+e.tid]??'')&&!/ThreadController|ThreadPool|SimpleWatcher|RunNormalPriority|SequenceManager|MessagePipe|Receive |RunTask|Connector/.test(e.name)).sort((a,b)=>a.ts-b.ts)
 for(const e of big)console.log(((e.ts-t0)/1000).toFixed(0).padStart(6),(e.dur/1000).toFixed(1).padStart(7),'cpu',((e.tdur??0)/1000).toFixed(1).padStart(7),names[e.pid+':'+e.tid].slice(0,18).padEnd(18),e.name,e.args?.data?.functionName??e.args?.data?.type??'',e.args?.data?.url?.split('/').pop()??'')
}
const paste=async(t)=>{await page.evaluate(t=>navigator.clipboard.writeText(t),t);await page.getByRole('textbox',{name:'The article'}).focus();await page.keyboard.press('Control+V');await page.locator('.cm-lintRange').first().waitFor();await page.waitForTimeout(500)}
const fresh=async()=>{await page.getByRole('button',{name:'New text'}).click();await page.locator('.panel .card').first().waitFor({state:'detached'})}
if(mode==='paste'){for(let i=0;i<3;i++){await trace('paste '+i,()=>paste(article(6000,i)));await fresh()}}
else{ await paste(article(50000,1)); await page.waitForTimeout(2000); await page.locator('.cm-line').nth(4).click(); await page.waitForTimeout(800)
 await trace('typing',async()=>{await page.keyboard.type('He said that the bridge was older. ',{delay:60});await page.waitForTimeout(900)}) }
await browser.close(); await site.stop(); process.exit(0)
