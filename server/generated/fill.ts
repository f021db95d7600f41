// Generated from schemas/settings.json and schemas/settings by npm run generate. Do not edit.
// @ts-nocheck: ajv wrote what is between the imports and the exports at the end.
import ucs2lengthModule from 'ajv/dist/runtime/ucs2length.js'
import { parseDuration } from '../smtp/duration.js'
import { formats } from '../smtp/formats.js'
import type { Validator } from '../settings/validator.js'

const fillDefaults = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":["virtualServers"],"properties":{"$schema":{"type":"string","maxLength":200},"revision":{"type":"integer","minimum":0,"maximum":9007199254740991,"default":0},"service":{"type":"object","additionalProperties":false,"properties":{"minimumFreeSpace":{"type":"integer","minimum":1,"maximum":1099511627776,"default":268435456},"maxQueuedMessages":{"type":"integer","minimum":1,"maximum":10000000,"default":500000},"queueFolderMaxFiles":{"type":"integer","minimum":0,"maximum":100000,"default":10000},"messageTrackingLogMaxAge":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"P1D","durationMaximum":"P3650D","default":"P30D"},"messageTrackingLogMaxDirectorySize":{"type":"integer","minimum":1048576,"maximum":1099511627776,"default":1073741824}},"default":{}},"virtualServers":{"type":"object","minProperties":1,"maxProperties":100,"propertyNames":{"pattern":"^[1-9][0-9]{0,3}$","x-pattern":"a number from 1 to 9999"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"delivery":{"type":"object","additionalProperties":false,"properties":{"firstRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D","default":"PT15M"},"secondRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D","default":"PT30M"},"thirdRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D","default":"PT1H"},"subsequentRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D","default":"PT4H"},"expirationTimeout":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P30D","default":"P2D"},"hopCount":{"type":"integer","minimum":1,"maximum":1000,"default":15}},"default":{}},"folder":{"type":"object","additionalProperties":false,"properties":{"pickupDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"queueDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"dropDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"badMailDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024}},"default":{}},"general":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$","x-pattern":"a name with a character that is no digit, and with none of * ? [ ] \\ /"},"bindings":{"type":"array","maxItems":100,"default":[],"items":{"type":"object","additionalProperties":false,"required":["address","port"],"properties":{"address":{"type":"string","format":"ip-address","maxLength":45},"port":{"type":"integer","minimum":1,"maximum":65535,"default":25}}}},"maxConnections":{"oneOf":[{"type":"integer","minimum":1,"maximum":100000},{"const":"unlimited"}],"default":1000},"connectionTimeout":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P1D","default":"PT10M"},"fullyQualifiedDomainName":{"type":"string","format":"domain-name","maxLength":253},"defaultDomain":{"type":"string","format":"domain-name","maxLength":253}},"default":{}},"messageLimit":{"type":"object","additionalProperties":false,"properties":{"maxMessageSize":{"oneOf":[{"type":"integer","minimum":1,"maximum":1099511627776},{"const":"unlimited"}],"default":2097152},"maxSessionSize":{"oneOf":[{"type":"integer","minimum":1,"maximum":1099511627776},{"const":"unlimited"}],"default":10485760},"maxBatchedMessages":{"oneOf":[{"type":"integer","minimum":1,"maximum":1000000},{"const":"unlimited"}],"default":20},"maxRecipients":{"oneOf":[{"type":"integer","minimum":1,"maximum":50000},{"const":"unlimited"}],"default":100}},"default":{}},"relayRestriction":{"type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["OnlyListed","AllExceptListed"],"default":"OnlyListed"},"grant":{"type":"array","maxItems":10000,"default":[],"items":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","format":"network","maxLength":49},"comment":{"type":"string","maxLength":500,"default":""}}}},"deny":{"type":"array","maxItems":10000,"default":[],"items":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","format":"network","maxLength":49},"comment":{"type":"string","maxLength":500,"default":""}}}}},"default":{}},"smartHost":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"array","maxItems":10,"uniqueItems":true,"default":[],"items":{"type":"string","format":"next-hop-host","maxLength":253}},"port":{"type":"integer","minimum":1,"maximum":65535,"default":25},"mode":{"type":"string","enum":["Always","DirectFirst"],"x-not-built":{"DirectFirst":"delivery by MX record is not built yet"},"default":"Always"},"tlsMode":{"type":"string","enum":["None","Opportunistic","Required","Verified"],"default":"Opportunistic"},"authentication":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["none","basic","oauth2"]}},"discriminator":{"propertyName":"type"},"oneOf":[{"additionalProperties":false,"properties":{"type":{"const":"none"}},"required":["type"]},{"additionalProperties":false,"required":["type","userName"],"properties":{"type":{"const":"basic"},"userName":{"type":"string","minLength":1,"maxLength":320}}},{"additionalProperties":false,"properties":{"type":{"const":"oauth2"}},"required":["type"]}],"x-not-built":{"oauth2":"authentication to a smart host with OAuth2 is not built yet"},"default":{"type":"none"}},"allowPlainTextAuthentication":{"type":"boolean","default":false}},"default":{}}}}}}};
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
if(!((((((key4 === "delivery") || (key4 === "folder")) || (key4 === "general")) || (key4 === "messageLimit")) || (key4 === "relayRestriction")) || (key4 === "smartHost"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/virtualServers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs25 === errors){
let data10 = data9.delivery;
const _errs26 = errors;
if(errors === _errs26){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.firstRetryInterval === undefined){
data10.firstRetryInterval = "PT15M";
}
if(data10.secondRetryInterval === undefined){
data10.secondRetryInterval = "PT30M";
}
if(data10.thirdRetryInterval === undefined){
data10.thirdRetryInterval = "PT1H";
}
if(data10.subsequentRetryInterval === undefined){
data10.subsequentRetryInterval = "PT4H";
}
if(data10.expirationTimeout === undefined){
data10.expirationTimeout = "P2D";
}
if(data10.hopCount === undefined){
data10.hopCount = 15;
}
const _errs28 = errors;
for(const key5 in data10){
if(!((((((key5 === "firstRetryInterval") || (key5 === "secondRetryInterval")) || (key5 === "thirdRetryInterval")) || (key5 === "subsequentRetryInterval")) || (key5 === "expirationTimeout")) || (key5 === "hopCount"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs28 === errors){
let data11 = data10.firstRetryInterval;
const _errs29 = errors;
if(errors === _errs29){
if(errors === _errs29){
if(typeof data11 === "string"){
if(func1(data11) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data11))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data11) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data11) ?? 604800000) > 604800000){
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
var valid5 = _errs29 === errors;
if(valid5){
let data12 = data10.secondRetryInterval;
const _errs31 = errors;
if(errors === _errs31){
if(errors === _errs31){
if(typeof data12 === "string"){
if(func1(data12) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data12))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data12) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data12) ?? 604800000) > 604800000){
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
var valid5 = _errs31 === errors;
if(valid5){
let data13 = data10.thirdRetryInterval;
const _errs33 = errors;
if(errors === _errs33){
if(errors === _errs33){
if(typeof data13 === "string"){
if(func1(data13) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data13))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data13) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data13) ?? 604800000) > 604800000){
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
var valid5 = _errs33 === errors;
if(valid5){
let data14 = data10.subsequentRetryInterval;
const _errs35 = errors;
if(errors === _errs35){
if(errors === _errs35){
if(typeof data14 === "string"){
if(func1(data14) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data14))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data14) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data14) ?? 604800000) > 604800000){
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
var valid5 = _errs35 === errors;
if(valid5){
let data15 = data10.expirationTimeout;
const _errs37 = errors;
if(errors === _errs37){
if(errors === _errs37){
if(typeof data15 === "string"){
if(func1(data15) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data15))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data15) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data15) ?? 2592000000) > 2592000000){
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
var valid5 = _errs37 === errors;
if(valid5){
let data16 = data10.hopCount;
const _errs39 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/hopCount",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/hopCount/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs39){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000 || isNaN(data16)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/hopCount",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/hopCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/hopCount",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/hopCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid5 = _errs39 === errors;
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
var valid4 = _errs26 === errors;
if(valid4){
let data17 = data9.folder;
const _errs41 = errors;
if(errors === _errs41){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
const _errs43 = errors;
for(const key6 in data17){
if(!((((key6 === "pickupDirectory") || (key6 === "queueDirectory")) || (key6 === "dropDirectory")) || (key6 === "badMailDirectory"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs43 === errors){
if(data17.pickupDirectory !== undefined){
let data18 = data17.pickupDirectory;
const _errs44 = errors;
if(errors === _errs44){
if(errors === _errs44){
if(typeof data18 === "string"){
if(func1(data18) > 1024){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/pickupDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/pickupDirectory/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func1(data18) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/pickupDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/pickupDirectory/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats12(data18))){
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
var valid6 = _errs44 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data17.queueDirectory !== undefined){
let data19 = data17.queueDirectory;
const _errs46 = errors;
if(errors === _errs46){
if(errors === _errs46){
if(typeof data19 === "string"){
if(func1(data19) > 1024){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/queueDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/queueDirectory/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func1(data19) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/queueDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/queueDirectory/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats12(data19))){
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
var valid6 = _errs46 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data17.dropDirectory !== undefined){
let data20 = data17.dropDirectory;
const _errs48 = errors;
if(errors === _errs48){
if(errors === _errs48){
if(typeof data20 === "string"){
if(func1(data20) > 1024){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectory/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func1(data20) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectory/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats12(data20))){
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
var valid6 = _errs48 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data17.badMailDirectory !== undefined){
let data21 = data17.badMailDirectory;
const _errs50 = errors;
if(errors === _errs50){
if(errors === _errs50){
if(typeof data21 === "string"){
if(func1(data21) > 1024){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailDirectory/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func1(data21) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailDirectory/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats12(data21))){
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
var valid6 = _errs50 === errors;
}
else {
var valid6 = true;
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
var valid4 = _errs41 === errors;
if(valid4){
let data22 = data9.general;
const _errs52 = errors;
if(errors === _errs52){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.bindings === undefined){
data22.bindings = [];
}
if(data22.maxConnections === undefined){
data22.maxConnections = 1000;
}
if(data22.connectionTimeout === undefined){
data22.connectionTimeout = "PT10M";
}
const _errs54 = errors;
for(const key7 in data22){
if(!((((((key7 === "name") || (key7 === "bindings")) || (key7 === "maxConnections")) || (key7 === "connectionTimeout")) || (key7 === "fullyQualifiedDomainName")) || (key7 === "defaultDomain"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs54 === errors){
if(data22.name !== undefined){
let data23 = data22.name;
const _errs55 = errors;
if(errors === _errs55){
if(typeof data23 === "string"){
if(func1(data23) > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/name/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(func1(data23) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern5.test(data23)){
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
var valid7 = _errs55 === errors;
}
else {
var valid7 = true;
}
if(valid7){
let data24 = data22.bindings;
const _errs57 = errors;
if(errors === _errs57){
if(Array.isArray(data24)){
if(data24.length > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid8 = true;
const len0 = data24.length;
for(let i0=0; i0<len0; i0++){
let data25 = data24[i0];
const _errs59 = errors;
if(errors === _errs59){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.port === undefined){
data25.port = 25;
}
let missing1;
if(((data25.address === undefined) && (missing1 = "address")) || ((data25.port === undefined) && (missing1 = "port"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i0,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs61 = errors;
for(const key8 in data25){
if(!((key8 === "address") || (key8 === "port"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i0,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs61 === errors){
if(data25.address !== undefined){
let data26 = data25.address;
const _errs62 = errors;
if(errors === _errs62){
if(errors === _errs62){
if(typeof data26 === "string"){
if(func1(data26) > 45){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i0+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
else {
if(!(formats20(data26))){
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
var valid9 = _errs62 === errors;
}
else {
var valid9 = true;
}
if(valid9){
let data27 = data25.port;
const _errs64 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i0+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs64){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 65535 || isNaN(data27)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i0+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data27 < 1 || isNaN(data27)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i0+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid9 = _errs64 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i0,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid8 = _errs59 === errors;
if(!valid8){
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
var valid7 = _errs57 === errors;
if(valid7){
let data28 = data22.maxConnections;
const _errs66 = errors;
const _errs67 = errors;
let valid10 = false;
let passing0 = null;
const _errs68 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err2 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(errors === _errs68){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 100000 || isNaN(data28)){
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
if(data28 < 1 || isNaN(data28)){
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
var _valid0 = _errs68 === errors;
if(_valid0){
valid10 = true;
passing0 = 0;
}
const _errs70 = errors;
if("unlimited" !== data28){
const err5 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs70 === errors;
if(_valid0 && valid10){
valid10 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid10 = true;
passing0 = 1;
}
}
if(!valid10){
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
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
var valid7 = _errs66 === errors;
if(valid7){
let data29 = data22.connectionTimeout;
const _errs71 = errors;
if(errors === _errs71){
if(errors === _errs71){
if(typeof data29 === "string"){
if(func1(data29) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data29))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data29) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data29) ?? 86400000) > 86400000){
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
var valid7 = _errs71 === errors;
if(valid7){
if(data22.fullyQualifiedDomainName !== undefined){
let data30 = data22.fullyQualifiedDomainName;
const _errs73 = errors;
if(errors === _errs73){
if(errors === _errs73){
if(typeof data30 === "string"){
if(func1(data30) > 253){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/fullyQualifiedDomainName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/fullyQualifiedDomainName/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!(formats24(data30))){
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
var valid7 = _errs73 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data22.defaultDomain !== undefined){
let data31 = data22.defaultDomain;
const _errs75 = errors;
if(errors === _errs75){
if(errors === _errs75){
if(typeof data31 === "string"){
if(func1(data31) > 253){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/defaultDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/defaultDomain/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!(formats24(data31))){
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
var valid7 = _errs75 === errors;
}
else {
var valid7 = true;
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
var valid4 = _errs52 === errors;
if(valid4){
let data32 = data9.messageLimit;
const _errs77 = errors;
if(errors === _errs77){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.maxMessageSize === undefined){
data32.maxMessageSize = 2097152;
}
if(data32.maxSessionSize === undefined){
data32.maxSessionSize = 10485760;
}
if(data32.maxBatchedMessages === undefined){
data32.maxBatchedMessages = 20;
}
if(data32.maxRecipients === undefined){
data32.maxRecipients = 100;
}
const _errs79 = errors;
for(const key9 in data32){
if(!((((key9 === "maxMessageSize") || (key9 === "maxSessionSize")) || (key9 === "maxBatchedMessages")) || (key9 === "maxRecipients"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs79 === errors){
let data33 = data32.maxMessageSize;
const _errs80 = errors;
const _errs81 = errors;
let valid12 = false;
let passing1 = null;
const _errs82 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err7 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(errors === _errs82){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 1099511627776 || isNaN(data33)){
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
if(data33 < 1 || isNaN(data33)){
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
var _valid1 = _errs82 === errors;
if(_valid1){
valid12 = true;
passing1 = 0;
}
const _errs84 = errors;
if("unlimited" !== data33){
const err10 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs84 === errors;
if(_valid1 && valid12){
valid12 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid12 = true;
passing1 = 1;
}
}
if(!valid12){
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
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
}
var valid11 = _errs80 === errors;
if(valid11){
let data34 = data32.maxSessionSize;
const _errs85 = errors;
const _errs86 = errors;
let valid13 = false;
let passing2 = null;
const _errs87 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err12 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(errors === _errs87){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 1099511627776 || isNaN(data34)){
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
if(data34 < 1 || isNaN(data34)){
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
var _valid2 = _errs87 === errors;
if(_valid2){
valid13 = true;
passing2 = 0;
}
const _errs89 = errors;
if("unlimited" !== data34){
const err15 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs89 === errors;
if(_valid2 && valid13){
valid13 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid13 = true;
passing2 = 1;
}
}
if(!valid13){
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
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
}
var valid11 = _errs85 === errors;
if(valid11){
let data35 = data32.maxBatchedMessages;
const _errs90 = errors;
const _errs91 = errors;
let valid14 = false;
let passing3 = null;
const _errs92 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err17 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(errors === _errs92){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 1000000 || isNaN(data35)){
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
if(data35 < 1 || isNaN(data35)){
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
var _valid3 = _errs92 === errors;
if(_valid3){
valid14 = true;
passing3 = 0;
}
const _errs94 = errors;
if("unlimited" !== data35){
const err20 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid3 = _errs94 === errors;
if(_valid3 && valid14){
valid14 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid14 = true;
passing3 = 1;
}
}
if(!valid14){
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
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
var valid11 = _errs90 === errors;
if(valid11){
let data36 = data32.maxRecipients;
const _errs95 = errors;
const _errs96 = errors;
let valid15 = false;
let passing4 = null;
const _errs97 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err22 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(errors === _errs97){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 50000 || isNaN(data36)){
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
if(data36 < 1 || isNaN(data36)){
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
var _valid4 = _errs97 === errors;
if(_valid4){
valid15 = true;
passing4 = 0;
}
const _errs99 = errors;
if("unlimited" !== data36){
const err25 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid4 = _errs99 === errors;
if(_valid4 && valid15){
valid15 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid15 = true;
passing4 = 1;
}
}
if(!valid15){
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
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
}
var valid11 = _errs95 === errors;
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
var valid4 = _errs77 === errors;
if(valid4){
let data37 = data9.relayRestriction;
const _errs100 = errors;
if(errors === _errs100){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.mode === undefined){
data37.mode = "OnlyListed";
}
if(data37.grant === undefined){
data37.grant = [];
}
if(data37.deny === undefined){
data37.deny = [];
}
const _errs102 = errors;
for(const key10 in data37){
if(!(((key10 === "mode") || (key10 === "grant")) || (key10 === "deny"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs102 === errors){
let data38 = data37.mode;
const _errs103 = errors;
if(typeof data38 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data38 === "OnlyListed") || (data38 === "AllExceptListed"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.mode.enum}}];
return false;
}
var valid16 = _errs103 === errors;
if(valid16){
let data39 = data37.grant;
const _errs105 = errors;
if(errors === _errs105){
if(Array.isArray(data39)){
if(data39.length > 10000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid17 = true;
const len1 = data39.length;
for(let i1=0; i1<len1; i1++){
let data40 = data39[i1];
const _errs107 = errors;
if(errors === _errs107){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.comment === undefined){
data40.comment = "";
}
let missing2;
if((data40.address === undefined) && (missing2 = "address")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i1,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs109 = errors;
for(const key11 in data40){
if(!((key11 === "address") || (key11 === "comment"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i1,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs109 === errors){
if(data40.address !== undefined){
let data41 = data40.address;
const _errs110 = errors;
if(errors === _errs110){
if(errors === _errs110){
if(typeof data41 === "string"){
if(func1(data41) > 49){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i1+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 49}}];
return false;
}
else {
if(!(formats28(data41))){
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
var valid18 = _errs110 === errors;
}
else {
var valid18 = true;
}
if(valid18){
let data42 = data40.comment;
const _errs112 = errors;
if(errors === _errs112){
if(typeof data42 === "string"){
if(func1(data42) > 500){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i1+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i1+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/comment/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid18 = _errs112 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i1,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid17 = _errs107 === errors;
if(!valid17){
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
var valid16 = _errs105 === errors;
if(valid16){
let data43 = data37.deny;
const _errs114 = errors;
if(errors === _errs114){
if(Array.isArray(data43)){
if(data43.length > 10000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid19 = true;
const len2 = data43.length;
for(let i2=0; i2<len2; i2++){
let data44 = data43[i2];
const _errs116 = errors;
if(errors === _errs116){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.comment === undefined){
data44.comment = "";
}
let missing3;
if((data44.address === undefined) && (missing3 = "address")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i2,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs118 = errors;
for(const key12 in data44){
if(!((key12 === "address") || (key12 === "comment"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i2,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs118 === errors){
if(data44.address !== undefined){
let data45 = data44.address;
const _errs119 = errors;
if(errors === _errs119){
if(errors === _errs119){
if(typeof data45 === "string"){
if(func1(data45) > 49){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i2+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 49}}];
return false;
}
else {
if(!(formats28(data45))){
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
var valid20 = _errs119 === errors;
}
else {
var valid20 = true;
}
if(valid20){
let data46 = data44.comment;
const _errs121 = errors;
if(errors === _errs121){
if(typeof data46 === "string"){
if(func1(data46) > 500){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i2+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i2+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/comment/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid20 = _errs121 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i2,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid19 = _errs116 === errors;
if(!valid19){
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
var valid16 = _errs114 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs100 === errors;
if(valid4){
let data47 = data9.smartHost;
const _errs123 = errors;
if(errors === _errs123){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.server === undefined){
data47.server = [];
}
if(data47.port === undefined){
data47.port = 25;
}
if(data47.mode === undefined){
data47.mode = "Always";
}
if(data47.tlsMode === undefined){
data47.tlsMode = "Opportunistic";
}
if(data47.authentication === undefined){
data47.authentication = {"type":"none"};
}
if(data47.allowPlainTextAuthentication === undefined){
data47.allowPlainTextAuthentication = false;
}
const _errs125 = errors;
for(const key13 in data47){
if(!((((((key13 === "server") || (key13 === "port")) || (key13 === "mode")) || (key13 === "tlsMode")) || (key13 === "authentication")) || (key13 === "allowPlainTextAuthentication"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs125 === errors){
let data48 = data47.server;
const _errs126 = errors;
if(errors === _errs126){
if(Array.isArray(data48)){
if(data48.length > 10){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid22 = true;
const len3 = data48.length;
for(let i3=0; i3<len3; i3++){
let data49 = data48[i3];
const _errs128 = errors;
if(errors === _errs128){
if(errors === _errs128){
if(typeof data49 === "string"){
if(func1(data49) > 253){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server/" + i3,schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/items/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!(formats32(data49))){
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
var valid22 = _errs128 === errors;
if(!valid22){
break;
}
}
if(valid22){
let i4 = data48.length;
let j0;
if(i4 > 1){
const indices0 = {};
for(;i4--;){
let item0 = data48[i4];
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
var valid21 = _errs126 === errors;
if(valid21){
let data50 = data47.port;
const _errs130 = errors;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs130){
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 65535 || isNaN(data50)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data50 < 1 || isNaN(data50)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid21 = _errs130 === errors;
if(valid21){
let data51 = data47.mode;
const _errs132 = errors;
if(typeof data51 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data51 === "Always") || (data51 === "DirectFirst"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.mode.enum}}];
return false;
}
else {
if(data51 === "DirectFirst"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/mode/x-not-built",keyword:"x-not-built",params:{value: "DirectFirst", reason: "delivery by MX record is not built yet", tag: ""}}];
return false;
}
}
var valid21 = _errs132 === errors;
if(valid21){
let data52 = data47.tlsMode;
const _errs134 = errors;
if(typeof data52 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/tlsMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data52 === "None") || (data52 === "Opportunistic")) || (data52 === "Required")) || (data52 === "Verified"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/tlsMode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.tlsMode.enum}}];
return false;
}
var valid21 = _errs134 === errors;
if(valid21){
let data53 = data47.authentication;
const _errs136 = errors;
if(data53?.type === "oauth2"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/x-not-built",keyword:"x-not-built",params:{value: "oauth2", reason: "authentication to a smart host with OAuth2 is not built yet", tag: "type"}}];
return false;
}
if(errors === _errs136){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing4;
if((data53.type === undefined) && (missing4 = "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
if(data53.type !== undefined){
let data54 = data53.type;
const _errs139 = errors;
if(typeof data54 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data54 === "none") || (data54 === "basic")) || (data54 === "oauth2"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.properties.type.enum}}];
return false;
}
var valid24 = _errs139 === errors;
}
else {
var valid24 = true;
}
if(valid24){
const tag0 = data53.type;
if(typeof tag0 == "string"){
if(tag0 === "none"){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing5;
if((data53.type === undefined) && (missing5 = "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/0/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs142 = errors;
for(const key14 in data53){
if(!(key14 === "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs142 === errors){
if(data53.type !== undefined){
if("none" !== data53.type){
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
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing6;
if(((data53.type === undefined) && (missing6 = "type")) || ((data53.userName === undefined) && (missing6 = "userName"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs145 = errors;
for(const key15 in data53){
if(!((key15 === "type") || (key15 === "userName"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs145 === errors){
if(data53.type !== undefined){
const _errs146 = errors;
if("basic" !== data53.type){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "basic"}}];
return false;
}
var valid29 = _errs146 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data53.userName !== undefined){
let data57 = data53.userName;
const _errs147 = errors;
if(errors === _errs147){
if(typeof data57 === "string"){
if(func1(data57) > 320){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/userName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/properties/userName/maxLength",keyword:"maxLength",params:{limit: 320}}];
return false;
}
else {
if(func1(data57) < 1){
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
var valid29 = _errs147 === errors;
}
else {
var valid29 = true;
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
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing7;
if((data53.type === undefined) && (missing7 = "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/2/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs150 = errors;
for(const key16 in data53){
if(!(key16 === "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs150 === errors){
if(data53.type !== undefined){
if("oauth2" !== data53.type){
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
var valid21 = _errs136 === errors;
if(valid21){
const _errs152 = errors;
if(typeof data47.allowPlainTextAuthentication !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/allowPlainTextAuthentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/allowPlainTextAuthentication/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid21 = _errs152 === errors;
}
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
var valid4 = _errs123 === errors;
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
