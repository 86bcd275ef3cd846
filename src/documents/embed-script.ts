/**
 * The script inside an embed. The page is whole without it: it sets the options of an address early and together with
 * highlighted places, tells a host that asks how tall the page would like to be, and takes a theme from it. Nothing here
 * is secret, so any host may listen; only the window that frames the page is listened to.
 */
export const embedScript = `(()=>{
const root=document.documentElement,names=["theme","title","source"];
const set=()=>{
const options=new URLSearchParams(location.hash.slice(1));
for(const name of names)options.has(name)?root.setAttribute("data-"+name,options.get(name)):root.removeAttribute("data-"+name);
const chosen=(options.get("highlight")||"").split(",");
for(const mark of document.querySelectorAll("[data-place]"))mark.classList.toggle("is-chosen",chosen.includes(mark.getAttribute("data-place")));
};
set();
addEventListener("hashchange",set);
const tell=()=>{
const drawing=document.querySelector(".d"),svg=[...drawing?.children??[]].find(each=>each.getClientRects().length);
if(!svg)return;
const box=svg.viewBox.baseVal;
const wanted=box.height*Math.min(1,drawing.clientWidth/box.width);
const main=document.querySelector("main"),rest=[...main.children].reduce((sum,each)=>each===drawing?sum:sum+each.getBoundingClientRect().height,parseFloat(getComputedStyle(main).paddingTop));
parent.postMessage({type:"gyeonggi-jobs:height",height:Math.ceil(rest+wanted)},"*");
};
addEventListener("DOMContentLoaded",()=>{set();if(parent!==self){tell();new ResizeObserver(tell).observe(root)}});
addEventListener("message",({source,data})=>{
if(source!==parent||!data||data.type!=="gyeonggi-jobs:host")return;
if(/^(light|dark|transparent(-dark)?)$/.test(data.theme))root.setAttribute("data-theme",data.theme);
tell();
});
})()`.replaceAll("\n", "");
