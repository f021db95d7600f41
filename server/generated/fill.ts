// Generated from schemas/settings.json and schemas/settings by npm run generate. Do not edit.
// @ts-nocheck: ajv wrote what is between the imports and the exports at the end.
import ucs2lengthModule from 'ajv/dist/runtime/ucs2length.js'
import { parseDuration } from '../smtp/duration.js'
import { formats } from '../smtp/formats.js'
import type { Validator } from '../settings/validator.js'

const fillDefaults = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":["virtualServers"],"properties":{"$schema":{"type":"string","maxLength":200},"revision":{"type":"integer","minimum":0,"maximum":9007199254740991,"default":0},"service":{"type":"object","additionalProperties":false,"properties":{"minimumFreeSpace":{"type":"integer","minimum":1,"maximum":1099511627776,"default":268435456},"maxQueuedMessages":{"type":"integer","minimum":1,"maximum":10000000,"default":500000},"queueFolderMaxFiles":{"type":"integer","minimum":0,"maximum":100000,"default":10000},"messageTrackingLogMaxAge":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"P1D","durationMaximum":"P3650D","default":"P30D"},"messageTrackingLogMaxDirectorySize":{"type":"integer","minimum":1048576,"maximum":1099511627776,"default":1073741824}},"default":{}},"virtualServers":{"type":"object","minProperties":1,"maxProperties":100,"propertyNames":{"pattern":"^[1-9][0-9]{0,3}$","x-pattern":"a number from 1 to 9999"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"authentication":{"type":"object","additionalProperties":false,"properties":{"anonymous":{"type":"boolean","default":true},"basic":{"type":"boolean","default":false},"requireTls":{"type":"boolean","default":true}},"default":{}},"delivery":{"type":"object","additionalProperties":false,"properties":{"firstRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D","default":"PT15M"},"secondRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D","default":"PT30M"},"thirdRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D","default":"PT1H"},"subsequentRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D","default":"PT4H"},"expirationTimeout":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P30D","default":"P2D"},"hopCount":{"type":"integer","minimum":1,"maximum":1000,"default":15}},"default":{}},"folder":{"type":"object","additionalProperties":false,"properties":{"pickupDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"queueDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"dropDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"badMailDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024}},"default":{}},"general":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$","x-pattern":"a name with a character that is no digit, and with none of * ? [ ] \\ /"},"bindings":{"type":"array","maxItems":100,"default":[],"items":{"type":"object","additionalProperties":false,"required":["address","port"],"properties":{"address":{"type":"string","format":"ip-address","maxLength":45},"port":{"type":"integer","minimum":1,"maximum":65535,"default":25}}}},"maxConnections":{"oneOf":[{"type":"integer","minimum":1,"maximum":100000},{"const":"unlimited"}],"default":1000},"connectionTimeout":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P1D","default":"PT10M"},"fullyQualifiedDomainName":{"type":"string","format":"domain-name","maxLength":253},"defaultDomain":{"type":"string","format":"domain-name","maxLength":253}},"default":{}},"messageLimit":{"type":"object","additionalProperties":false,"properties":{"maxMessageSize":{"oneOf":[{"type":"integer","minimum":1,"maximum":1099511627776},{"const":"unlimited"}],"default":2097152},"maxSessionSize":{"oneOf":[{"type":"integer","minimum":1,"maximum":1099511627776},{"const":"unlimited"}],"default":10485760},"maxBatchedMessages":{"oneOf":[{"type":"integer","minimum":1,"maximum":1000000},{"const":"unlimited"}],"default":20},"maxRecipients":{"oneOf":[{"type":"integer","minimum":1,"maximum":50000},{"const":"unlimited"}],"default":100}},"default":{}},"relayRestriction":{"type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["OnlyListed","AllExceptListed"],"default":"OnlyListed"},"relayForAuth":{"type":"boolean","default":true},"grant":{"type":"array","maxItems":10000,"default":[],"items":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","format":"network","maxLength":49},"comment":{"type":"string","maxLength":500,"default":""}}}},"deny":{"type":"array","maxItems":10000,"default":[],"items":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","format":"network","maxLength":49},"comment":{"type":"string","maxLength":500,"default":""}}}}},"default":{}},"smartHost":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"array","maxItems":10,"uniqueItems":true,"default":[],"items":{"type":"string","format":"next-hop-host","maxLength":253}},"port":{"type":"integer","minimum":1,"maximum":65535,"default":25},"mode":{"type":"string","enum":["Always","DirectFirst"],"x-not-built":{"DirectFirst":"delivery by MX record is not built yet"},"default":"Always"},"tlsMode":{"type":"string","enum":["None","Opportunistic","Required","Verified"],"default":"Opportunistic"},"authentication":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["none","basic","oauth2"]}},"discriminator":{"propertyName":"type"},"oneOf":[{"additionalProperties":false,"properties":{"type":{"const":"none"}},"required":["type"]},{"additionalProperties":false,"required":["type","userName"],"properties":{"type":{"const":"basic"},"userName":{"type":"string","minLength":1,"maxLength":320}}},{"additionalProperties":false,"properties":{"type":{"const":"oauth2"}},"required":["type"]}],"x-not-built":{"basic":"authentication to a smart host with user name and password is not built yet","oauth2":"authentication to a smart host with OAuth2 is not built yet"},"default":{"type":"none"}}},"default":{}}}}}}};
const func1 = ucs2lengthModule.default
const formats0 = formats["iso-duration"];
const formats12 = formats["absolute-path"];
const formats20 = formats["ip-address"];
const formats24 = formats["domain-name"];
const formats28 = formats.network;
const formats32 = formats["next-hop-host"];
const pattern4 = new RegExp("^[1-9][0-9]{0,3}$", "u");
const pattern5 = new RegExp("^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.revision === undefined){
data.revision = 0;
}
if(data.service === undefined){
data.service = {};
}
let missing0;
if((data.virtualServers === undefined) && (missing0 = "virtualServers")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "$schema") || (key0 === "revision")) || (key0 === "service")) || (key0 === "virtualServers"))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
let data0 = data.$schema;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) > 200){
validate20.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let data1 = data.revision;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate20.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
validate20.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate20.errors = [{instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
if(valid0){
let data2 = data.service;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.minimumFreeSpace === undefined){
data2.minimumFreeSpace = 268435456;
}
if(data2.maxQueuedMessages === undefined){
data2.maxQueuedMessages = 500000;
}
if(data2.queueFolderMaxFiles === undefined){
data2.queueFolderMaxFiles = 10000;
}
if(data2.messageTrackingLogMaxAge === undefined){
data2.messageTrackingLogMaxAge = "P30D";
}
if(data2.messageTrackingLogMaxDirectorySize === undefined){
data2.messageTrackingLogMaxDirectorySize = 1073741824;
}
const _errs8 = errors;
for(const key1 in data2){
if(!(((((key1 === "minimumFreeSpace") || (key1 === "maxQueuedMessages")) || (key1 === "queueFolderMaxFiles")) || (key1 === "messageTrackingLogMaxAge")) || (key1 === "messageTrackingLogMaxDirectorySize"))){
validate20.errors = [{instancePath:instancePath+"/service",schemaPath:"#/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs8 === errors){
let data3 = data2.minimumFreeSpace;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate20.errors = [{instancePath:instancePath+"/service/minimumFreeSpace",schemaPath:"#/properties/service/properties/minimumFreeSpace/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1099511627776 || isNaN(data3)){
validate20.errors = [{instancePath:instancePath+"/service/minimumFreeSpace",schemaPath:"#/properties/service/properties/minimumFreeSpace/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate20.errors = [{instancePath:instancePath+"/service/minimumFreeSpace",schemaPath:"#/properties/service/properties/minimumFreeSpace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs9 === errors;
if(valid1){
let data4 = data2.maxQueuedMessages;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate20.errors = [{instancePath:instancePath+"/service/maxQueuedMessages",schemaPath:"#/properties/service/properties/maxQueuedMessages/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10000000 || isNaN(data4)){
validate20.errors = [{instancePath:instancePath+"/service/maxQueuedMessages",schemaPath:"#/properties/service/properties/maxQueuedMessages/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate20.errors = [{instancePath:instancePath+"/service/maxQueuedMessages",schemaPath:"#/properties/service/properties/maxQueuedMessages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs11 === errors;
if(valid1){
let data5 = data2.queueFolderMaxFiles;
const _errs13 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate20.errors = [{instancePath:instancePath+"/service/queueFolderMaxFiles",schemaPath:"#/properties/service/properties/queueFolderMaxFiles/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100000 || isNaN(data5)){
validate20.errors = [{instancePath:instancePath+"/service/queueFolderMaxFiles",schemaPath:"#/properties/service/properties/queueFolderMaxFiles/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate20.errors = [{instancePath:instancePath+"/service/queueFolderMaxFiles",schemaPath:"#/properties/service/properties/queueFolderMaxFiles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid1 = _errs13 === errors;
if(valid1){
let data6 = data2.messageTrackingLogMaxAge;
const _errs15 = errors;
if(errors === _errs15){
if(errors === _errs15){
if(typeof data6 === "string"){
if(func1(data6) > 32){
validate20.errors = [{instancePath:instancePath+"/service/messageTrackingLogMaxAge",schemaPath:"#/properties/service/properties/messageTrackingLogMaxAge/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data6))){
validate20.errors = [{instancePath:instancePath+"/service/messageTrackingLogMaxAge",schemaPath:"#/properties/service/properties/messageTrackingLogMaxAge/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data6) ?? 86400000) < 86400000){
validate20.errors = [{instancePath:instancePath+"/service/messageTrackingLogMaxAge",schemaPath:"#/properties/service/properties/messageTrackingLogMaxAge/durationMinimum",keyword:"durationMinimum",params:{limit: "P1D"}}];
return false;
}
else {
if((parseDuration(data6) ?? 315360000000) > 315360000000){
validate20.errors = [{instancePath:instancePath+"/service/messageTrackingLogMaxAge",schemaPath:"#/properties/service/properties/messageTrackingLogMaxAge/durationMaximum",keyword:"durationMaximum",params:{limit: "P3650D"}}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/service/messageTrackingLogMaxAge",schemaPath:"#/properties/service/properties/messageTrackingLogMaxAge/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid1 = _errs15 === errors;
if(valid1){
let data7 = data2.messageTrackingLogMaxDirectorySize;
const _errs17 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate20.errors = [{instancePath:instancePath+"/service/messageTrackingLogMaxDirectorySize",schemaPath:"#/properties/service/properties/messageTrackingLogMaxDirectorySize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1099511627776 || isNaN(data7)){
validate20.errors = [{instancePath:instancePath+"/service/messageTrackingLogMaxDirectorySize",schemaPath:"#/properties/service/properties/messageTrackingLogMaxDirectorySize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}}];
return false;
}
else {
if(data7 < 1048576 || isNaN(data7)){
validate20.errors = [{instancePath:instancePath+"/service/messageTrackingLogMaxDirectorySize",schemaPath:"#/properties/service/properties/messageTrackingLogMaxDirectorySize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1048576}}];
return false;
}
}
}
}
var valid1 = _errs17 === errors;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
if(valid0){
if(data.virtualServers !== undefined){
let data8 = data.virtualServers;
const _errs19 = errors;
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers",schemaPath:"#/properties/virtualServers/maxProperties",keyword:"maxProperties",params:{limit: 100}}];
return false;
}
else {
if(Object.keys(data8).length < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers",schemaPath:"#/properties/virtualServers/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key2 in data8){
const _errs21 = errors;
if(typeof key2 === "string"){
if(!pattern4.test(key2)){
const err0 = {instancePath:instancePath+"/virtualServers",schemaPath:"#/properties/virtualServers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}$"},propertyName:key2};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid2 = _errs21 === errors;
if(!valid2){
const err1 = {instancePath:instancePath+"/virtualServers",schemaPath:"#/properties/virtualServers/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate20.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key3 in data8){
let data9 = data8[key3];
const _errs23 = errors;
if(errors === _errs23){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.authentication === undefined){
data9.authentication = {};
}
if(data9.delivery === undefined){
data9.delivery = {};
}
if(data9.folder === undefined){
data9.folder = {};
}
if(data9.general === undefined){
data9.general = {};
}
if(data9.messageLimit === undefined){
data9.messageLimit = {};
}
if(data9.relayRestriction === undefined){
data9.relayRestriction = {};
}
if(data9.smartHost === undefined){
data9.smartHost = {};
}
const _errs25 = errors;
for(const key4 in data9){
if(!(((((((key4 === "authentication") || (key4 === "delivery")) || (key4 === "folder")) || (key4 === "general")) || (key4 === "messageLimit")) || (key4 === "relayRestriction")) || (key4 === "smartHost"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/virtualServers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs25 === errors){
let data10 = data9.authentication;
const _errs26 = errors;
if(errors === _errs26){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.anonymous === undefined){
data10.anonymous = true;
}
if(data10.basic === undefined){
data10.basic = false;
}
if(data10.requireTls === undefined){
data10.requireTls = true;
}
const _errs28 = errors;
for(const key5 in data10){
if(!(((key5 === "anonymous") || (key5 === "basic")) || (key5 === "requireTls"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/authentication/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs28 === errors){
const _errs29 = errors;
if(typeof data10.anonymous !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/authentication/anonymous",schemaPath:"#/properties/virtualServers/additionalProperties/properties/authentication/properties/anonymous/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid5 = _errs29 === errors;
if(valid5){
const _errs31 = errors;
if(typeof data10.basic !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/authentication/basic",schemaPath:"#/properties/virtualServers/additionalProperties/properties/authentication/properties/basic/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid5 = _errs31 === errors;
if(valid5){
const _errs33 = errors;
if(typeof data10.requireTls !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/authentication/requireTls",schemaPath:"#/properties/virtualServers/additionalProperties/properties/authentication/properties/requireTls/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid5 = _errs33 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/authentication/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs26 === errors;
if(valid4){
let data14 = data9.delivery;
const _errs35 = errors;
if(errors === _errs35){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.firstRetryInterval === undefined){
data14.firstRetryInterval = "PT15M";
}
if(data14.secondRetryInterval === undefined){
data14.secondRetryInterval = "PT30M";
}
if(data14.thirdRetryInterval === undefined){
data14.thirdRetryInterval = "PT1H";
}
if(data14.subsequentRetryInterval === undefined){
data14.subsequentRetryInterval = "PT4H";
}
if(data14.expirationTimeout === undefined){
data14.expirationTimeout = "P2D";
}
if(data14.hopCount === undefined){
data14.hopCount = 15;
}
const _errs37 = errors;
for(const key6 in data14){
if(!((((((key6 === "firstRetryInterval") || (key6 === "secondRetryInterval")) || (key6 === "thirdRetryInterval")) || (key6 === "subsequentRetryInterval")) || (key6 === "expirationTimeout")) || (key6 === "hopCount"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs37 === errors){
let data15 = data14.firstRetryInterval;
const _errs38 = errors;
if(errors === _errs38){
if(errors === _errs38){
if(typeof data15 === "string"){
if(func1(data15) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data15))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data15) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data15) ?? 604800000) > 604800000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/durationMaximum",keyword:"durationMaximum",params:{limit: "P7D"}}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid6 = _errs38 === errors;
if(valid6){
let data16 = data14.secondRetryInterval;
const _errs40 = errors;
if(errors === _errs40){
if(errors === _errs40){
if(typeof data16 === "string"){
if(func1(data16) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data16))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data16) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data16) ?? 604800000) > 604800000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/durationMaximum",keyword:"durationMaximum",params:{limit: "P7D"}}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid6 = _errs40 === errors;
if(valid6){
let data17 = data14.thirdRetryInterval;
const _errs42 = errors;
if(errors === _errs42){
if(errors === _errs42){
if(typeof data17 === "string"){
if(func1(data17) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data17))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data17) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data17) ?? 604800000) > 604800000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/durationMaximum",keyword:"durationMaximum",params:{limit: "P7D"}}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid6 = _errs42 === errors;
if(valid6){
let data18 = data14.subsequentRetryInterval;
const _errs44 = errors;
if(errors === _errs44){
if(errors === _errs44){
if(typeof data18 === "string"){
if(func1(data18) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data18))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data18) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data18) ?? 604800000) > 604800000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/durationMaximum",keyword:"durationMaximum",params:{limit: "P7D"}}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid6 = _errs44 === errors;
if(valid6){
let data19 = data14.expirationTimeout;
const _errs46 = errors;
if(errors === _errs46){
if(errors === _errs46){
if(typeof data19 === "string"){
if(func1(data19) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data19))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data19) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data19) ?? 2592000000) > 2592000000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/durationMaximum",keyword:"durationMaximum",params:{limit: "P30D"}}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid6 = _errs46 === errors;
if(valid6){
let data20 = data14.hopCount;
const _errs48 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/hopCount",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/hopCount/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs48){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1000 || isNaN(data20)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/hopCount",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/hopCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data20 < 1 || isNaN(data20)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/hopCount",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/hopCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid6 = _errs48 === errors;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs35 === errors;
if(valid4){
let data21 = data9.folder;
const _errs50 = errors;
if(errors === _errs50){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
const _errs52 = errors;
for(const key7 in data21){
if(!((((key7 === "pickupDirectory") || (key7 === "queueDirectory")) || (key7 === "dropDirectory")) || (key7 === "badMailDirectory"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs52 === errors){
if(data21.pickupDirectory !== undefined){
let data22 = data21.pickupDirectory;
const _errs53 = errors;
if(errors === _errs53){
if(errors === _errs53){
if(typeof data22 === "string"){
if(func1(data22) > 1024){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/pickupDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/pickupDirectory/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func1(data22) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/pickupDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/pickupDirectory/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats12(data22))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/pickupDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/pickupDirectory/format",keyword:"format",params:{format: "absolute-path"}}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/pickupDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/pickupDirectory/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid7 = _errs53 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data21.queueDirectory !== undefined){
let data23 = data21.queueDirectory;
const _errs55 = errors;
if(errors === _errs55){
if(errors === _errs55){
if(typeof data23 === "string"){
if(func1(data23) > 1024){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/queueDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/queueDirectory/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func1(data23) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/queueDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/queueDirectory/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats12(data23))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/queueDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/queueDirectory/format",keyword:"format",params:{format: "absolute-path"}}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/queueDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/queueDirectory/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid7 = _errs55 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data21.dropDirectory !== undefined){
let data24 = data21.dropDirectory;
const _errs57 = errors;
if(errors === _errs57){
if(errors === _errs57){
if(typeof data24 === "string"){
if(func1(data24) > 1024){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectory/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func1(data24) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectory/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats12(data24))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectory/format",keyword:"format",params:{format: "absolute-path"}}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectory/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid7 = _errs57 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data21.badMailDirectory !== undefined){
let data25 = data21.badMailDirectory;
const _errs59 = errors;
if(errors === _errs59){
if(errors === _errs59){
if(typeof data25 === "string"){
if(func1(data25) > 1024){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailDirectory/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func1(data25) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailDirectory/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats12(data25))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailDirectory/format",keyword:"format",params:{format: "absolute-path"}}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailDirectory/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid7 = _errs59 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs50 === errors;
if(valid4){
let data26 = data9.general;
const _errs61 = errors;
if(errors === _errs61){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.bindings === undefined){
data26.bindings = [];
}
if(data26.maxConnections === undefined){
data26.maxConnections = 1000;
}
if(data26.connectionTimeout === undefined){
data26.connectionTimeout = "PT10M";
}
const _errs63 = errors;
for(const key8 in data26){
if(!((((((key8 === "name") || (key8 === "bindings")) || (key8 === "maxConnections")) || (key8 === "connectionTimeout")) || (key8 === "fullyQualifiedDomainName")) || (key8 === "defaultDomain"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs63 === errors){
if(data26.name !== undefined){
let data27 = data26.name;
const _errs64 = errors;
if(errors === _errs64){
if(typeof data27 === "string"){
if(func1(data27) > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/name/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(func1(data27) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern5.test(data27)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$"}}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs64 === errors;
}
else {
var valid8 = true;
}
if(valid8){
let data28 = data26.bindings;
const _errs66 = errors;
if(errors === _errs66){
if(Array.isArray(data28)){
if(data28.length > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid9 = true;
const len0 = data28.length;
for(let i0=0; i0<len0; i0++){
let data29 = data28[i0];
const _errs68 = errors;
if(errors === _errs68){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.port === undefined){
data29.port = 25;
}
let missing1;
if(((data29.address === undefined) && (missing1 = "address")) || ((data29.port === undefined) && (missing1 = "port"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i0,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs70 = errors;
for(const key9 in data29){
if(!((key9 === "address") || (key9 === "port"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i0,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs70 === errors){
if(data29.address !== undefined){
let data30 = data29.address;
const _errs71 = errors;
if(errors === _errs71){
if(errors === _errs71){
if(typeof data30 === "string"){
if(func1(data30) > 45){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i0+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
else {
if(!(formats20(data30))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i0+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/address/format",keyword:"format",params:{format: "ip-address"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i0+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid10 = _errs71 === errors;
}
else {
var valid10 = true;
}
if(valid10){
let data31 = data29.port;
const _errs73 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i0+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs73){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 65535 || isNaN(data31)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i0+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data31 < 1 || isNaN(data31)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i0+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid10 = _errs73 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i0,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid9 = _errs68 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid8 = _errs66 === errors;
if(valid8){
let data32 = data26.maxConnections;
const _errs75 = errors;
const _errs76 = errors;
let valid11 = false;
let passing0 = null;
const _errs77 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err2 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(errors === _errs77){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 100000 || isNaN(data32)){
const err3 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data32 < 1 || isNaN(data32)){
const err4 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid0 = _errs77 === errors;
if(_valid0){
valid11 = true;
passing0 = 0;
}
const _errs79 = errors;
if("unlimited" !== data32){
const err5 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs79 === errors;
if(_valid0 && valid11){
valid11 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid11 = true;
passing0 = 1;
}
}
if(!valid11){
const err6 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
}
var valid8 = _errs75 === errors;
if(valid8){
let data33 = data26.connectionTimeout;
const _errs80 = errors;
if(errors === _errs80){
if(errors === _errs80){
if(typeof data33 === "string"){
if(func1(data33) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data33))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data33) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data33) ?? 86400000) > 86400000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/durationMaximum",keyword:"durationMaximum",params:{limit: "P1D"}}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid8 = _errs80 === errors;
if(valid8){
if(data26.fullyQualifiedDomainName !== undefined){
let data34 = data26.fullyQualifiedDomainName;
const _errs82 = errors;
if(errors === _errs82){
if(errors === _errs82){
if(typeof data34 === "string"){
if(func1(data34) > 253){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/fullyQualifiedDomainName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/fullyQualifiedDomainName/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!(formats24(data34))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/fullyQualifiedDomainName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/fullyQualifiedDomainName/format",keyword:"format",params:{format: "domain-name"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/fullyQualifiedDomainName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/fullyQualifiedDomainName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid8 = _errs82 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data26.defaultDomain !== undefined){
let data35 = data26.defaultDomain;
const _errs84 = errors;
if(errors === _errs84){
if(errors === _errs84){
if(typeof data35 === "string"){
if(func1(data35) > 253){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/defaultDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/defaultDomain/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!(formats24(data35))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/defaultDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/defaultDomain/format",keyword:"format",params:{format: "domain-name"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/defaultDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/defaultDomain/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid8 = _errs84 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs61 === errors;
if(valid4){
let data36 = data9.messageLimit;
const _errs86 = errors;
if(errors === _errs86){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.maxMessageSize === undefined){
data36.maxMessageSize = 2097152;
}
if(data36.maxSessionSize === undefined){
data36.maxSessionSize = 10485760;
}
if(data36.maxBatchedMessages === undefined){
data36.maxBatchedMessages = 20;
}
if(data36.maxRecipients === undefined){
data36.maxRecipients = 100;
}
const _errs88 = errors;
for(const key10 in data36){
if(!((((key10 === "maxMessageSize") || (key10 === "maxSessionSize")) || (key10 === "maxBatchedMessages")) || (key10 === "maxRecipients"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs88 === errors){
let data37 = data36.maxMessageSize;
const _errs89 = errors;
const _errs90 = errors;
let valid13 = false;
let passing1 = null;
const _errs91 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err7 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(errors === _errs91){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 1099511627776 || isNaN(data37)){
const err8 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data37 < 1 || isNaN(data37)){
const err9 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
var _valid1 = _errs91 === errors;
if(_valid1){
valid13 = true;
passing1 = 0;
}
const _errs93 = errors;
if("unlimited" !== data37){
const err10 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs93 === errors;
if(_valid1 && valid13){
valid13 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid13 = true;
passing1 = 1;
}
}
if(!valid13){
const err11 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs89 === errors;
if(valid12){
let data38 = data36.maxSessionSize;
const _errs94 = errors;
const _errs95 = errors;
let valid14 = false;
let passing2 = null;
const _errs96 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err12 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(errors === _errs96){
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 1099511627776 || isNaN(data38)){
const err13 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data38 < 1 || isNaN(data38)){
const err14 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
var _valid2 = _errs96 === errors;
if(_valid2){
valid14 = true;
passing2 = 0;
}
const _errs98 = errors;
if("unlimited" !== data38){
const err15 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs98 === errors;
if(_valid2 && valid14){
valid14 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid14 = true;
passing2 = 1;
}
}
if(!valid14){
const err16 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs94 === errors;
if(valid12){
let data39 = data36.maxBatchedMessages;
const _errs99 = errors;
const _errs100 = errors;
let valid15 = false;
let passing3 = null;
const _errs101 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err17 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(errors === _errs101){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 1000000 || isNaN(data39)){
const err18 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data39 < 1 || isNaN(data39)){
const err19 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
var _valid3 = _errs101 === errors;
if(_valid3){
valid15 = true;
passing3 = 0;
}
const _errs103 = errors;
if("unlimited" !== data39){
const err20 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid3 = _errs103 === errors;
if(_valid3 && valid15){
valid15 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid15 = true;
passing3 = 1;
}
}
if(!valid15){
const err21 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs99 === errors;
if(valid12){
let data40 = data36.maxRecipients;
const _errs104 = errors;
const _errs105 = errors;
let valid16 = false;
let passing4 = null;
const _errs106 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err22 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(errors === _errs106){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 50000 || isNaN(data40)){
const err23 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50000}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
if(data40 < 1 || isNaN(data40)){
const err24 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
var _valid4 = _errs106 === errors;
if(_valid4){
valid16 = true;
passing4 = 0;
}
const _errs108 = errors;
if("unlimited" !== data40){
const err25 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid4 = _errs108 === errors;
if(_valid4 && valid16){
valid16 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid16 = true;
passing4 = 1;
}
}
if(!valid16){
const err26 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs105;
if(vErrors !== null){
if(_errs105){
vErrors.length = _errs105;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs104 === errors;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs86 === errors;
if(valid4){
let data41 = data9.relayRestriction;
const _errs109 = errors;
if(errors === _errs109){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.mode === undefined){
data41.mode = "OnlyListed";
}
if(data41.relayForAuth === undefined){
data41.relayForAuth = true;
}
if(data41.grant === undefined){
data41.grant = [];
}
if(data41.deny === undefined){
data41.deny = [];
}
const _errs111 = errors;
for(const key11 in data41){
if(!((((key11 === "mode") || (key11 === "relayForAuth")) || (key11 === "grant")) || (key11 === "deny"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs111 === errors){
let data42 = data41.mode;
const _errs112 = errors;
if(typeof data42 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data42 === "OnlyListed") || (data42 === "AllExceptListed"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.mode.enum}}];
return false;
}
var valid17 = _errs112 === errors;
if(valid17){
const _errs114 = errors;
if(typeof data41.relayForAuth !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/relayForAuth",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/relayForAuth/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid17 = _errs114 === errors;
if(valid17){
let data44 = data41.grant;
const _errs116 = errors;
if(errors === _errs116){
if(Array.isArray(data44)){
if(data44.length > 10000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid18 = true;
const len1 = data44.length;
for(let i1=0; i1<len1; i1++){
let data45 = data44[i1];
const _errs118 = errors;
if(errors === _errs118){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.comment === undefined){
data45.comment = "";
}
let missing2;
if((data45.address === undefined) && (missing2 = "address")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i1,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs120 = errors;
for(const key12 in data45){
if(!((key12 === "address") || (key12 === "comment"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i1,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs120 === errors){
if(data45.address !== undefined){
let data46 = data45.address;
const _errs121 = errors;
if(errors === _errs121){
if(errors === _errs121){
if(typeof data46 === "string"){
if(func1(data46) > 49){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i1+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 49}}];
return false;
}
else {
if(!(formats28(data46))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i1+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/address/format",keyword:"format",params:{format: "network"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i1+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid19 = _errs121 === errors;
}
else {
var valid19 = true;
}
if(valid19){
let data47 = data45.comment;
const _errs123 = errors;
if(errors === _errs123){
if(typeof data47 === "string"){
if(func1(data47) > 500){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i1+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i1+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/comment/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid19 = _errs123 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i1,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid18 = _errs118 === errors;
if(!valid18){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid17 = _errs116 === errors;
if(valid17){
let data48 = data41.deny;
const _errs125 = errors;
if(errors === _errs125){
if(Array.isArray(data48)){
if(data48.length > 10000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid20 = true;
const len2 = data48.length;
for(let i2=0; i2<len2; i2++){
let data49 = data48[i2];
const _errs127 = errors;
if(errors === _errs127){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.comment === undefined){
data49.comment = "";
}
let missing3;
if((data49.address === undefined) && (missing3 = "address")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i2,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs129 = errors;
for(const key13 in data49){
if(!((key13 === "address") || (key13 === "comment"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i2,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs129 === errors){
if(data49.address !== undefined){
let data50 = data49.address;
const _errs130 = errors;
if(errors === _errs130){
if(errors === _errs130){
if(typeof data50 === "string"){
if(func1(data50) > 49){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i2+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 49}}];
return false;
}
else {
if(!(formats28(data50))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i2+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/address/format",keyword:"format",params:{format: "network"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i2+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid21 = _errs130 === errors;
}
else {
var valid21 = true;
}
if(valid21){
let data51 = data49.comment;
const _errs132 = errors;
if(errors === _errs132){
if(typeof data51 === "string"){
if(func1(data51) > 500){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i2+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i2+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/comment/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid21 = _errs132 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i2,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid20 = _errs127 === errors;
if(!valid20){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid17 = _errs125 === errors;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs109 === errors;
if(valid4){
let data52 = data9.smartHost;
const _errs134 = errors;
if(errors === _errs134){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.server === undefined){
data52.server = [];
}
if(data52.port === undefined){
data52.port = 25;
}
if(data52.mode === undefined){
data52.mode = "Always";
}
if(data52.tlsMode === undefined){
data52.tlsMode = "Opportunistic";
}
if(data52.authentication === undefined){
data52.authentication = {"type":"none"};
}
const _errs136 = errors;
for(const key14 in data52){
if(!(((((key14 === "server") || (key14 === "port")) || (key14 === "mode")) || (key14 === "tlsMode")) || (key14 === "authentication"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs136 === errors){
let data53 = data52.server;
const _errs137 = errors;
if(errors === _errs137){
if(Array.isArray(data53)){
if(data53.length > 10){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid23 = true;
const len3 = data53.length;
for(let i3=0; i3<len3; i3++){
let data54 = data53[i3];
const _errs139 = errors;
if(errors === _errs139){
if(errors === _errs139){
if(typeof data54 === "string"){
if(func1(data54) > 253){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server/" + i3,schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/items/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!(formats32(data54))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server/" + i3,schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/items/format",keyword:"format",params:{format: "next-hop-host"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server/" + i3,schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid23 = _errs139 === errors;
if(!valid23){
break;
}
}
if(valid23){
let i4 = data53.length;
let j0;
if(i4 > 1){
const indices0 = {};
for(;i4--;){
let item0 = data53[i4];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0}}];
return false;
break;
}
indices0[item0] = i4;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid22 = _errs137 === errors;
if(valid22){
let data55 = data52.port;
const _errs141 = errors;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs141){
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 65535 || isNaN(data55)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data55 < 1 || isNaN(data55)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid22 = _errs141 === errors;
if(valid22){
let data56 = data52.mode;
const _errs143 = errors;
if(typeof data56 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data56 === "Always") || (data56 === "DirectFirst"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.mode.enum}}];
return false;
}
else {
if(data56 === "DirectFirst"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/mode/x-not-built",keyword:"x-not-built",params:{value: "DirectFirst", reason: "delivery by MX record is not built yet", tag: ""}}];
return false;
}
}
var valid22 = _errs143 === errors;
if(valid22){
let data57 = data52.tlsMode;
const _errs145 = errors;
if(typeof data57 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/tlsMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data57 === "None") || (data57 === "Opportunistic")) || (data57 === "Required")) || (data57 === "Verified"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/tlsMode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.tlsMode.enum}}];
return false;
}
var valid22 = _errs145 === errors;
if(valid22){
let data58 = data52.authentication;
const _errs147 = errors;
if(data58?.type === "basic"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/x-not-built",keyword:"x-not-built",params:{value: "basic", reason: "authentication to a smart host with user name and password is not built yet", tag: "type"}}];
return false;
}
else {
if(data58?.type === "oauth2"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/x-not-built",keyword:"x-not-built",params:{value: "oauth2", reason: "authentication to a smart host with OAuth2 is not built yet", tag: "type"}}];
return false;
}
}
if(errors === _errs147){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing4;
if((data58.type === undefined) && (missing4 = "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
if(data58.type !== undefined){
let data59 = data58.type;
const _errs150 = errors;
if(typeof data59 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data59 === "none") || (data59 === "basic")) || (data59 === "oauth2"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.properties.type.enum}}];
return false;
}
var valid25 = _errs150 === errors;
}
else {
var valid25 = true;
}
if(valid25){
const tag0 = data58.type;
if(typeof tag0 == "string"){
if(tag0 === "none"){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing5;
if((data58.type === undefined) && (missing5 = "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/0/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs153 = errors;
for(const key15 in data58){
if(!(key15 === "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs153 === errors){
if(data58.type !== undefined){
if("none" !== data58.type){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "none"}}];
return false;
}
}
}
}
}
var props0 = true;
}
else if(tag0 === "basic"){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing6;
if(((data58.type === undefined) && (missing6 = "type")) || ((data58.userName === undefined) && (missing6 = "userName"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs156 = errors;
for(const key16 in data58){
if(!((key16 === "type") || (key16 === "userName"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs156 === errors){
if(data58.type !== undefined){
const _errs157 = errors;
if("basic" !== data58.type){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "basic"}}];
return false;
}
var valid30 = _errs157 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data58.userName !== undefined){
let data62 = data58.userName;
const _errs158 = errors;
if(errors === _errs158){
if(typeof data62 === "string"){
if(func1(data62) > 320){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/userName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/properties/userName/maxLength",keyword:"maxLength",params:{limit: 320}}];
return false;
}
else {
if(func1(data62) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/userName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/properties/userName/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/userName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/properties/userName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid30 = _errs158 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "oauth2"){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing7;
if((data58.type === undefined) && (missing7 = "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/2/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs161 = errors;
for(const key17 in data58){
if(!(key17 === "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs161 === errors){
if(data58.type !== undefined){
if("oauth2" !== data58.type){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "oauth2"}}];
return false;
}
}
}
}
}
if(props0 !== true){
props0 = true;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid22 = _errs147 === errors;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs134 === errors;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/virtualServers/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs23 === errors;
if(!valid3){
break;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers",schemaPath:"#/properties/virtualServers/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** Checks settings and fills in, in place, every default that does not depend on the machine. */
const typed: Validator = fillDefaults
export { typed as fillDefaults }
