// Generated from schemas/settings.json and schemas/settings by npm run generate. Do not edit.
// @ts-nocheck: ajv wrote what is between the imports and the exports at the end.
import ucs2lengthModule from 'ajv/dist/runtime/ucs2length.js'
import { parseDuration } from '../smtp/duration.js'
import { formats } from '../smtp/formats.js'
import type { Validator } from '../settings/validator.js'

const fillDefaults = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":["virtualServers"],"properties":{"$schema":{"type":"string","maxLength":200},"revision":{"type":"integer","minimum":0,"maximum":9007199254740991,"default":0},"service":{"type":"object","additionalProperties":false,"properties":{"minimumFreeSpace":{"type":"integer","minimum":1,"maximum":1099511627776,"default":268435456},"maxQueuedMessages":{"type":"integer","minimum":1,"maximum":10000000,"default":500000},"queueFolderMaxFiles":{"type":"integer","minimum":0,"maximum":100000,"default":10000},"messageTrackingLogMaxAge":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"P1D","durationMaximum":"P3650D","default":"P30D"},"messageTrackingLogMaxDirectorySize":{"type":"integer","minimum":1048576,"maximum":1099511627776,"default":1073741824}},"default":{}},"virtualServers":{"type":"object","minProperties":1,"maxProperties":100,"propertyNames":{"pattern":"^[1-9][0-9]{0,3}$","x-pattern":"a number from 1 to 9999"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"authentication":{"type":"object","additionalProperties":false,"properties":{"anonymous":{"type":"boolean","default":true},"basic":{"type":"boolean","default":false},"requireTls":{"type":"boolean","default":true}},"default":{}},"connectionControl":{"type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["OnlyListed","AllExceptListed"],"default":"AllExceptListed"},"deny":{"type":"array","maxItems":10000,"default":[],"items":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","format":"network","maxLength":100},"comment":{"type":"string","maxLength":500,"default":""}}}},"grant":{"type":"array","maxItems":10000,"default":[],"items":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","format":"network","maxLength":100},"comment":{"type":"string","maxLength":500,"default":""}}}},"maxConnectionsPerAddress":{"type":"integer","minimum":1,"maximum":20000,"default":600}},"default":{}},"delivery":{"type":"object","additionalProperties":false,"properties":{"firstRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D","default":"PT15M"},"secondRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D","default":"PT30M"},"thirdRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D","default":"PT1H"},"subsequentRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D","default":"PT4H"},"expirationTimeout":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P30D","default":"P2D"},"hopCount":{"type":"integer","minimum":1,"maximum":1000,"default":15}},"default":{}},"folder":{"type":"object","additionalProperties":false,"properties":{"pickupDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"shouldPickupMail":{"type":"boolean","default":true},"queueDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"dropDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"dropDirectoryQuota":{"oneOf":[{"type":"integer","minimum":1,"maximum":1099511627776},{"const":"unlimited"}],"default":"unlimited"},"badMailDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"badMailMaxAge":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1H","durationMaximum":"P3650D","default":"P30D"},"badMailMaxDirectorySize":{"type":"integer","minimum":1048576,"maximum":1099511627776,"default":1073741824}},"default":{}},"general":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$","x-pattern":"a name with a character that is no digit, and with none of * ? [ ] \\ /"},"bindings":{"type":"array","maxItems":100,"default":[],"items":{"type":"object","additionalProperties":false,"required":["address","port"],"properties":{"address":{"type":"string","format":"ip-address","maxLength":45},"port":{"type":"integer","minimum":1,"maximum":65535,"default":25},"tls":{"type":"string","enum":["StartTls","Implicit"],"default":"StartTls"}}}},"domains":{"type":"array","maxItems":1000,"default":[],"items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","format":"domain-pattern","maxLength":255},"type":{"type":"string","enum":["Default","Alias","Remote"],"x-not-built":{"Default":"a virtual server has one default domain, set with Set-SmtpVirtualServer -DefaultDomain"},"default":"Remote"},"allowRelay":{"type":"boolean","default":false},"server":{"type":"array","maxItems":10,"uniqueItems":true,"default":[],"items":{"type":"string","format":"next-hop-host","maxLength":253}},"port":{"type":"integer","minimum":1,"maximum":65535,"default":25},"tlsMode":{"type":"string","enum":["None","Opportunistic","Required","Verified"],"default":"Opportunistic"},"authentication":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["none","basic","oauth2"]}},"discriminator":{"propertyName":"type"},"oneOf":[{"additionalProperties":false,"properties":{"type":{"const":"none"}},"required":["type"]},{"additionalProperties":false,"required":["type","userName"],"properties":{"type":{"const":"basic"},"userName":{"type":"string","minLength":1,"maxLength":320}}},{"additionalProperties":false,"properties":{"type":{"const":"oauth2"}},"required":["type"]}],"x-not-built":{"oauth2":"authentication to a smart host with OAuth2 is not built yet"},"default":{"type":"none"}},"allowPlainTextAuthentication":{"type":"boolean","default":false},"sendHelo":{"type":"boolean","default":false}}}},"maxConnections":{"oneOf":[{"type":"integer","minimum":1,"maximum":100000},{"const":"unlimited"}],"default":1000},"connectionTimeout":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P1D","default":"PT10M"},"fullyQualifiedDomainName":{"type":"string","format":"domain-name","maxLength":253},"defaultDomain":{"type":"string","format":"domain-name","maxLength":253}},"default":{}},"messageLimit":{"type":"object","additionalProperties":false,"properties":{"maxMessageSize":{"oneOf":[{"type":"integer","minimum":1,"maximum":1099511627776},{"const":"unlimited"}],"default":2097152},"maxSessionSize":{"oneOf":[{"type":"integer","minimum":1,"maximum":1099511627776},{"const":"unlimited"}],"default":10485760},"maxBatchedMessages":{"oneOf":[{"type":"integer","minimum":1,"maximum":1000000},{"const":"unlimited"}],"default":20},"maxRecipients":{"oneOf":[{"type":"integer","minimum":1,"maximum":50000},{"const":"unlimited"}],"default":100}},"default":{}},"relayRestriction":{"type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["OnlyListed","AllExceptListed"],"default":"OnlyListed"},"relayForAuth":{"type":"boolean","default":true},"grant":{"type":"array","maxItems":10000,"default":[],"items":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","format":"network","maxLength":100},"comment":{"type":"string","maxLength":500,"default":""}}}},"deny":{"type":"array","maxItems":10000,"default":[],"items":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","format":"network","maxLength":100},"comment":{"type":"string","maxLength":500,"default":""}}}}},"default":{}},"smartHost":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"array","maxItems":10,"uniqueItems":true,"default":[],"items":{"type":"string","format":"next-hop-host","maxLength":253}},"port":{"type":"integer","minimum":1,"maximum":65535,"default":25},"mode":{"type":"string","enum":["Always","DirectFirst"],"x-not-built":{"DirectFirst":"delivery by MX record is not built yet"},"default":"Always"},"tlsMode":{"type":"string","enum":["None","Opportunistic","Required","Verified"],"default":"Opportunistic"},"authentication":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["none","basic","oauth2"]}},"discriminator":{"propertyName":"type"},"oneOf":[{"additionalProperties":false,"properties":{"type":{"const":"none"}},"required":["type"]},{"additionalProperties":false,"required":["type","userName"],"properties":{"type":{"const":"basic"},"userName":{"type":"string","minLength":1,"maxLength":320}}},{"additionalProperties":false,"properties":{"type":{"const":"oauth2"}},"required":["type"]}],"x-not-built":{"oauth2":"authentication to a smart host with OAuth2 is not built yet"},"default":{"type":"none"}},"allowPlainTextAuthentication":{"type":"boolean","default":false}},"default":{}},"tls":{"type":"object","additionalProperties":false,"properties":{"certificate":{"type":"string","format":"certificate-name","maxLength":253},"requireTls":{"type":"boolean","default":false},"minimumVersion":{"type":"string","enum":["Tls10","Tls11","Tls12","Tls13"],"default":"Tls12"}},"default":{}}}}}}};
const func1 = ucs2lengthModule.default
const func3 = Object.prototype.hasOwnProperty;
const formats0 = formats["iso-duration"];
const formats2 = formats.network;
const formats16 = formats["absolute-path"];
const formats26 = formats["ip-address"];
const formats28 = formats["domain-pattern"];
const formats30 = formats["next-hop-host"];
const formats34 = formats["domain-name"];
const formats44 = formats["certificate-name"];
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
if(data9.connectionControl === undefined){
data9.connectionControl = {};
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
if(data9.tls === undefined){
data9.tls = {};
}
const _errs25 = errors;
for(const key4 in data9){
if(!(func3.call(schema31.properties.virtualServers.additionalProperties.properties, key4))){
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
let data14 = data9.connectionControl;
const _errs35 = errors;
if(errors === _errs35){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.mode === undefined){
data14.mode = "AllExceptListed";
}
if(data14.deny === undefined){
data14.deny = [];
}
if(data14.grant === undefined){
data14.grant = [];
}
if(data14.maxConnectionsPerAddress === undefined){
data14.maxConnectionsPerAddress = 600;
}
const _errs37 = errors;
for(const key6 in data14){
if(!((((key6 === "mode") || (key6 === "deny")) || (key6 === "grant")) || (key6 === "maxConnectionsPerAddress"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs37 === errors){
let data15 = data14.mode;
const _errs38 = errors;
if(typeof data15 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data15 === "OnlyListed") || (data15 === "AllExceptListed"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.mode.enum}}];
return false;
}
var valid6 = _errs38 === errors;
if(valid6){
let data16 = data14.deny;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data16)){
if(data16.length > 10000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid7 = true;
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
const _errs42 = errors;
if(errors === _errs42){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.comment === undefined){
data17.comment = "";
}
let missing1;
if((data17.address === undefined) && (missing1 = "address")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs44 = errors;
for(const key7 in data17){
if(!((key7 === "address") || (key7 === "comment"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs44 === errors){
if(data17.address !== undefined){
let data18 = data17.address;
const _errs45 = errors;
if(errors === _errs45){
if(errors === _errs45){
if(typeof data18 === "string"){
if(func1(data18) > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(!(formats2(data18))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/properties/address/format",keyword:"format",params:{format: "network"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid8 = _errs45 === errors;
}
else {
var valid8 = true;
}
if(valid8){
let data19 = data17.comment;
const _errs47 = errors;
if(errors === _errs47){
if(typeof data19 === "string"){
if(func1(data19) > 500){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/properties/comment/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs47 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid7 = _errs42 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid6 = _errs40 === errors;
if(valid6){
let data20 = data14.grant;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data20)){
if(data20.length > 10000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid9 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
const _errs51 = errors;
if(errors === _errs51){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.comment === undefined){
data21.comment = "";
}
let missing2;
if((data21.address === undefined) && (missing2 = "address")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs53 = errors;
for(const key8 in data21){
if(!((key8 === "address") || (key8 === "comment"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs53 === errors){
if(data21.address !== undefined){
let data22 = data21.address;
const _errs54 = errors;
if(errors === _errs54){
if(errors === _errs54){
if(typeof data22 === "string"){
if(func1(data22) > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(!(formats2(data22))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/properties/address/format",keyword:"format",params:{format: "network"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid10 = _errs54 === errors;
}
else {
var valid10 = true;
}
if(valid10){
let data23 = data21.comment;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data23 === "string"){
if(func1(data23) > 500){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/properties/comment/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid10 = _errs56 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid9 = _errs51 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid6 = _errs49 === errors;
if(valid6){
let data24 = data14.maxConnectionsPerAddress;
const _errs58 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/maxConnectionsPerAddress",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/maxConnectionsPerAddress/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs58){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 20000 || isNaN(data24)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/maxConnectionsPerAddress",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/maxConnectionsPerAddress/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000}}];
return false;
}
else {
if(data24 < 1 || isNaN(data24)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/maxConnectionsPerAddress",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/maxConnectionsPerAddress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid6 = _errs58 === errors;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs35 === errors;
if(valid4){
let data25 = data9.delivery;
const _errs60 = errors;
if(errors === _errs60){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.firstRetryInterval === undefined){
data25.firstRetryInterval = "PT15M";
}
if(data25.secondRetryInterval === undefined){
data25.secondRetryInterval = "PT30M";
}
if(data25.thirdRetryInterval === undefined){
data25.thirdRetryInterval = "PT1H";
}
if(data25.subsequentRetryInterval === undefined){
data25.subsequentRetryInterval = "PT4H";
}
if(data25.expirationTimeout === undefined){
data25.expirationTimeout = "P2D";
}
if(data25.hopCount === undefined){
data25.hopCount = 15;
}
const _errs62 = errors;
for(const key9 in data25){
if(!((((((key9 === "firstRetryInterval") || (key9 === "secondRetryInterval")) || (key9 === "thirdRetryInterval")) || (key9 === "subsequentRetryInterval")) || (key9 === "expirationTimeout")) || (key9 === "hopCount"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs62 === errors){
let data26 = data25.firstRetryInterval;
const _errs63 = errors;
if(errors === _errs63){
if(errors === _errs63){
if(typeof data26 === "string"){
if(func1(data26) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data26))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data26) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data26) ?? 604800000) > 604800000){
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
var valid11 = _errs63 === errors;
if(valid11){
let data27 = data25.secondRetryInterval;
const _errs65 = errors;
if(errors === _errs65){
if(errors === _errs65){
if(typeof data27 === "string"){
if(func1(data27) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data27))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data27) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data27) ?? 604800000) > 604800000){
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
var valid11 = _errs65 === errors;
if(valid11){
let data28 = data25.thirdRetryInterval;
const _errs67 = errors;
if(errors === _errs67){
if(errors === _errs67){
if(typeof data28 === "string"){
if(func1(data28) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data28))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data28) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data28) ?? 604800000) > 604800000){
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
var valid11 = _errs67 === errors;
if(valid11){
let data29 = data25.subsequentRetryInterval;
const _errs69 = errors;
if(errors === _errs69){
if(errors === _errs69){
if(typeof data29 === "string"){
if(func1(data29) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data29))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data29) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data29) ?? 604800000) > 604800000){
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
var valid11 = _errs69 === errors;
if(valid11){
let data30 = data25.expirationTimeout;
const _errs71 = errors;
if(errors === _errs71){
if(errors === _errs71){
if(typeof data30 === "string"){
if(func1(data30) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data30))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data30) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data30) ?? 2592000000) > 2592000000){
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
var valid11 = _errs71 === errors;
if(valid11){
let data31 = data25.hopCount;
const _errs73 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/hopCount",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/hopCount/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs73){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 1000 || isNaN(data31)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/hopCount",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/hopCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data31 < 1 || isNaN(data31)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/hopCount",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/hopCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid11 = _errs73 === errors;
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
var valid4 = _errs60 === errors;
if(valid4){
let data32 = data9.folder;
const _errs75 = errors;
if(errors === _errs75){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.shouldPickupMail === undefined){
data32.shouldPickupMail = true;
}
if(data32.dropDirectoryQuota === undefined){
data32.dropDirectoryQuota = "unlimited";
}
if(data32.badMailMaxAge === undefined){
data32.badMailMaxAge = "P30D";
}
if(data32.badMailMaxDirectorySize === undefined){
data32.badMailMaxDirectorySize = 1073741824;
}
const _errs77 = errors;
for(const key10 in data32){
if(!((((((((key10 === "pickupDirectory") || (key10 === "shouldPickupMail")) || (key10 === "queueDirectory")) || (key10 === "dropDirectory")) || (key10 === "dropDirectoryQuota")) || (key10 === "badMailDirectory")) || (key10 === "badMailMaxAge")) || (key10 === "badMailMaxDirectorySize"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs77 === errors){
if(data32.pickupDirectory !== undefined){
let data33 = data32.pickupDirectory;
const _errs78 = errors;
if(errors === _errs78){
if(errors === _errs78){
if(typeof data33 === "string"){
if(func1(data33) > 1024){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/pickupDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/pickupDirectory/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func1(data33) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/pickupDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/pickupDirectory/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats16(data33))){
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
var valid12 = _errs78 === errors;
}
else {
var valid12 = true;
}
if(valid12){
const _errs80 = errors;
if(typeof data32.shouldPickupMail !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/shouldPickupMail",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/shouldPickupMail/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid12 = _errs80 === errors;
if(valid12){
if(data32.queueDirectory !== undefined){
let data35 = data32.queueDirectory;
const _errs82 = errors;
if(errors === _errs82){
if(errors === _errs82){
if(typeof data35 === "string"){
if(func1(data35) > 1024){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/queueDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/queueDirectory/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func1(data35) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/queueDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/queueDirectory/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats16(data35))){
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
var valid12 = _errs82 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data32.dropDirectory !== undefined){
let data36 = data32.dropDirectory;
const _errs84 = errors;
if(errors === _errs84){
if(errors === _errs84){
if(typeof data36 === "string"){
if(func1(data36) > 1024){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectory/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func1(data36) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectory/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats16(data36))){
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
var valid12 = _errs84 === errors;
}
else {
var valid12 = true;
}
if(valid12){
let data37 = data32.dropDirectoryQuota;
const _errs86 = errors;
const _errs87 = errors;
let valid13 = false;
let passing0 = null;
const _errs88 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err2 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectoryQuota",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectoryQuota/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(errors === _errs88){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 1099511627776 || isNaN(data37)){
const err3 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectoryQuota",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectoryQuota/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data37 < 1 || isNaN(data37)){
const err4 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectoryQuota",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectoryQuota/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var _valid0 = _errs88 === errors;
if(_valid0){
valid13 = true;
passing0 = 0;
}
const _errs90 = errors;
if("unlimited" !== data37){
const err5 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectoryQuota",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectoryQuota/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs90 === errors;
if(_valid0 && valid13){
valid13 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid13 = true;
passing0 = 1;
}
}
if(!valid13){
const err6 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectoryQuota",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectoryQuota/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
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
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs86 === errors;
if(valid12){
if(data32.badMailDirectory !== undefined){
let data38 = data32.badMailDirectory;
const _errs91 = errors;
if(errors === _errs91){
if(errors === _errs91){
if(typeof data38 === "string"){
if(func1(data38) > 1024){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailDirectory/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func1(data38) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailDirectory/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats16(data38))){
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
var valid12 = _errs91 === errors;
}
else {
var valid12 = true;
}
if(valid12){
let data39 = data32.badMailMaxAge;
const _errs93 = errors;
if(errors === _errs93){
if(errors === _errs93){
if(typeof data39 === "string"){
if(func1(data39) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxAge/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data39))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxAge/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data39) ?? 3600000) < 3600000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxAge/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1H"}}];
return false;
}
else {
if((parseDuration(data39) ?? 315360000000) > 315360000000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxAge/durationMaximum",keyword:"durationMaximum",params:{limit: "P3650D"}}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxAge/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid12 = _errs93 === errors;
if(valid12){
let data40 = data32.badMailMaxDirectorySize;
const _errs95 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxDirectorySize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxDirectorySize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs95){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1099511627776 || isNaN(data40)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxDirectorySize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxDirectorySize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}}];
return false;
}
else {
if(data40 < 1048576 || isNaN(data40)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxDirectorySize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxDirectorySize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1048576}}];
return false;
}
}
}
}
var valid12 = _errs95 === errors;
}
}
}
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
var valid4 = _errs75 === errors;
if(valid4){
let data41 = data9.general;
const _errs97 = errors;
if(errors === _errs97){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.bindings === undefined){
data41.bindings = [];
}
if(data41.domains === undefined){
data41.domains = [];
}
if(data41.maxConnections === undefined){
data41.maxConnections = 1000;
}
if(data41.connectionTimeout === undefined){
data41.connectionTimeout = "PT10M";
}
const _errs99 = errors;
for(const key11 in data41){
if(!(((((((key11 === "name") || (key11 === "bindings")) || (key11 === "domains")) || (key11 === "maxConnections")) || (key11 === "connectionTimeout")) || (key11 === "fullyQualifiedDomainName")) || (key11 === "defaultDomain"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs99 === errors){
if(data41.name !== undefined){
let data42 = data41.name;
const _errs100 = errors;
if(errors === _errs100){
if(typeof data42 === "string"){
if(func1(data42) > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/name/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(func1(data42) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern5.test(data42)){
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
var valid14 = _errs100 === errors;
}
else {
var valid14 = true;
}
if(valid14){
let data43 = data41.bindings;
const _errs102 = errors;
if(errors === _errs102){
if(Array.isArray(data43)){
if(data43.length > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid15 = true;
const len2 = data43.length;
for(let i2=0; i2<len2; i2++){
let data44 = data43[i2];
const _errs104 = errors;
if(errors === _errs104){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.port === undefined){
data44.port = 25;
}
if(data44.tls === undefined){
data44.tls = "StartTls";
}
let missing3;
if(((data44.address === undefined) && (missing3 = "address")) || ((data44.port === undefined) && (missing3 = "port"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs106 = errors;
for(const key12 in data44){
if(!(((key12 === "address") || (key12 === "port")) || (key12 === "tls"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs106 === errors){
if(data44.address !== undefined){
let data45 = data44.address;
const _errs107 = errors;
if(errors === _errs107){
if(errors === _errs107){
if(typeof data45 === "string"){
if(func1(data45) > 45){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
else {
if(!(formats26(data45))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/address/format",keyword:"format",params:{format: "ip-address"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid16 = _errs107 === errors;
}
else {
var valid16 = true;
}
if(valid16){
let data46 = data44.port;
const _errs109 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs109){
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 65535 || isNaN(data46)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data46 < 1 || isNaN(data46)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid16 = _errs109 === errors;
if(valid16){
let data47 = data44.tls;
const _errs111 = errors;
if(typeof data47 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/tls",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/tls/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data47 === "StartTls") || (data47 === "Implicit"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/tls",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/tls/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.properties.tls.enum}}];
return false;
}
var valid16 = _errs111 === errors;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid15 = _errs104 === errors;
if(!valid15){
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
var valid14 = _errs102 === errors;
if(valid14){
let data48 = data41.domains;
const _errs113 = errors;
if(errors === _errs113){
if(Array.isArray(data48)){
if(data48.length > 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid17 = true;
const len3 = data48.length;
for(let i3=0; i3<len3; i3++){
let data49 = data48[i3];
const _errs115 = errors;
if(errors === _errs115){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.type === undefined){
data49.type = "Remote";
}
if(data49.allowRelay === undefined){
data49.allowRelay = false;
}
if(data49.server === undefined){
data49.server = [];
}
if(data49.port === undefined){
data49.port = 25;
}
if(data49.tlsMode === undefined){
data49.tlsMode = "Opportunistic";
}
if(data49.authentication === undefined){
data49.authentication = {"type":"none"};
}
if(data49.allowPlainTextAuthentication === undefined){
data49.allowPlainTextAuthentication = false;
}
if(data49.sendHelo === undefined){
data49.sendHelo = false;
}
let missing4;
if((data49.name === undefined) && (missing4 = "name")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs117 = errors;
for(const key13 in data49){
if(!(func3.call(schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties, key13))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs117 === errors){
if(data49.name !== undefined){
let data50 = data49.name;
const _errs118 = errors;
if(errors === _errs118){
if(errors === _errs118){
if(typeof data50 === "string"){
if(func1(data50) > 255){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!(formats28(data50))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/name/format",keyword:"format",params:{format: "domain-pattern"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid18 = _errs118 === errors;
}
else {
var valid18 = true;
}
if(valid18){
let data51 = data49.type;
const _errs120 = errors;
if(typeof data51 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data51 === "Default") || (data51 === "Alias")) || (data51 === "Remote"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.type.enum}}];
return false;
}
else {
if(data51 === "Default"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/type/x-not-built",keyword:"x-not-built",params:{value: "Default", reason: "a virtual server has one default domain, set with Set-SmtpVirtualServer -DefaultDomain", tag: ""}}];
return false;
}
}
var valid18 = _errs120 === errors;
if(valid18){
const _errs122 = errors;
if(typeof data49.allowRelay !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/allowRelay",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/allowRelay/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid18 = _errs122 === errors;
if(valid18){
let data53 = data49.server;
const _errs124 = errors;
if(errors === _errs124){
if(Array.isArray(data53)){
if(data53.length > 10){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/server",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/server/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid19 = true;
const len4 = data53.length;
for(let i4=0; i4<len4; i4++){
let data54 = data53[i4];
const _errs126 = errors;
if(errors === _errs126){
if(errors === _errs126){
if(typeof data54 === "string"){
if(func1(data54) > 253){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/server/" + i4,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/server/items/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!(formats30(data54))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/server/" + i4,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/server/items/format",keyword:"format",params:{format: "next-hop-host"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/server/" + i4,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/server/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid19 = _errs126 === errors;
if(!valid19){
break;
}
}
if(valid19){
let i5 = data53.length;
let j0;
if(i5 > 1){
const indices0 = {};
for(;i5--;){
let item0 = data53[i5];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/server",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/server/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j0}}];
return false;
break;
}
indices0[item0] = i5;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/server",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/server/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid18 = _errs124 === errors;
if(valid18){
let data55 = data49.port;
const _errs128 = errors;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs128){
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 65535 || isNaN(data55)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data55 < 1 || isNaN(data55)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid18 = _errs128 === errors;
if(valid18){
let data56 = data49.tlsMode;
const _errs130 = errors;
if(typeof data56 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/tlsMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data56 === "None") || (data56 === "Opportunistic")) || (data56 === "Required")) || (data56 === "Verified"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/tlsMode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.tlsMode.enum}}];
return false;
}
var valid18 = _errs130 === errors;
if(valid18){
let data57 = data49.authentication;
const _errs132 = errors;
if(data57?.type === "oauth2"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/x-not-built",keyword:"x-not-built",params:{value: "oauth2", reason: "authentication to a smart host with OAuth2 is not built yet", tag: "type"}}];
return false;
}
if(errors === _errs132){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing5;
if((data57.type === undefined) && (missing5 = "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
if(data57.type !== undefined){
let data58 = data57.type;
const _errs135 = errors;
if(typeof data58 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data58 === "none") || (data58 === "basic")) || (data58 === "oauth2"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.properties.type.enum}}];
return false;
}
var valid21 = _errs135 === errors;
}
else {
var valid21 = true;
}
if(valid21){
const tag0 = data57.type;
if(typeof tag0 == "string"){
if(tag0 === "none"){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing6;
if((data57.type === undefined) && (missing6 = "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/0/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs138 = errors;
for(const key14 in data57){
if(!(key14 === "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs138 === errors){
if(data57.type !== undefined){
if("none" !== data57.type){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "none"}}];
return false;
}
}
}
}
}
var props0 = true;
}
else if(tag0 === "basic"){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing7;
if(((data57.type === undefined) && (missing7 = "type")) || ((data57.userName === undefined) && (missing7 = "userName"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/1/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs141 = errors;
for(const key15 in data57){
if(!((key15 === "type") || (key15 === "userName"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs141 === errors){
if(data57.type !== undefined){
const _errs142 = errors;
if("basic" !== data57.type){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "basic"}}];
return false;
}
var valid26 = _errs142 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data57.userName !== undefined){
let data61 = data57.userName;
const _errs143 = errors;
if(errors === _errs143){
if(typeof data61 === "string"){
if(func1(data61) > 320){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication/userName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/1/properties/userName/maxLength",keyword:"maxLength",params:{limit: 320}}];
return false;
}
else {
if(func1(data61) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication/userName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/1/properties/userName/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication/userName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/1/properties/userName/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid26 = _errs143 === errors;
}
else {
var valid26 = true;
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
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing8;
if((data57.type === undefined) && (missing8 = "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/2/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs146 = errors;
for(const key16 in data57){
if(!(key16 === "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs146 === errors){
if(data57.type !== undefined){
if("oauth2" !== data57.type){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "oauth2"}}];
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
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid18 = _errs132 === errors;
if(valid18){
const _errs148 = errors;
if(typeof data49.allowPlainTextAuthentication !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/allowPlainTextAuthentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/allowPlainTextAuthentication/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid18 = _errs148 === errors;
if(valid18){
const _errs150 = errors;
if(typeof data49.sendHelo !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/sendHelo",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/sendHelo/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid18 = _errs150 === errors;
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid17 = _errs115 === errors;
if(!valid17){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid14 = _errs113 === errors;
if(valid14){
let data65 = data41.maxConnections;
const _errs152 = errors;
const _errs153 = errors;
let valid29 = false;
let passing1 = null;
const _errs154 = errors;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err7 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(errors === _errs154){
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 100000 || isNaN(data65)){
const err8 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data65 < 1 || isNaN(data65)){
const err9 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var _valid1 = _errs154 === errors;
if(_valid1){
valid29 = true;
passing1 = 0;
}
const _errs156 = errors;
if("unlimited" !== data65){
const err10 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs156 === errors;
if(_valid1 && valid29){
valid29 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid29 = true;
passing1 = 1;
}
}
if(!valid29){
const err11 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
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
errors = _errs153;
if(vErrors !== null){
if(_errs153){
vErrors.length = _errs153;
}
else {
vErrors = null;
}
}
}
var valid14 = _errs152 === errors;
if(valid14){
let data66 = data41.connectionTimeout;
const _errs157 = errors;
if(errors === _errs157){
if(errors === _errs157){
if(typeof data66 === "string"){
if(func1(data66) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data66))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data66) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data66) ?? 86400000) > 86400000){
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
var valid14 = _errs157 === errors;
if(valid14){
if(data41.fullyQualifiedDomainName !== undefined){
let data67 = data41.fullyQualifiedDomainName;
const _errs159 = errors;
if(errors === _errs159){
if(errors === _errs159){
if(typeof data67 === "string"){
if(func1(data67) > 253){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/fullyQualifiedDomainName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/fullyQualifiedDomainName/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!(formats34(data67))){
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
var valid14 = _errs159 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data41.defaultDomain !== undefined){
let data68 = data41.defaultDomain;
const _errs161 = errors;
if(errors === _errs161){
if(errors === _errs161){
if(typeof data68 === "string"){
if(func1(data68) > 253){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/defaultDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/defaultDomain/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!(formats34(data68))){
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
var valid14 = _errs161 === errors;
}
else {
var valid14 = true;
}
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
var valid4 = _errs97 === errors;
if(valid4){
let data69 = data9.messageLimit;
const _errs163 = errors;
if(errors === _errs163){
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.maxMessageSize === undefined){
data69.maxMessageSize = 2097152;
}
if(data69.maxSessionSize === undefined){
data69.maxSessionSize = 10485760;
}
if(data69.maxBatchedMessages === undefined){
data69.maxBatchedMessages = 20;
}
if(data69.maxRecipients === undefined){
data69.maxRecipients = 100;
}
const _errs165 = errors;
for(const key17 in data69){
if(!((((key17 === "maxMessageSize") || (key17 === "maxSessionSize")) || (key17 === "maxBatchedMessages")) || (key17 === "maxRecipients"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs165 === errors){
let data70 = data69.maxMessageSize;
const _errs166 = errors;
const _errs167 = errors;
let valid31 = false;
let passing2 = null;
const _errs168 = errors;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err12 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(errors === _errs168){
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 1099511627776 || isNaN(data70)){
const err13 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data70 < 1 || isNaN(data70)){
const err14 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var _valid2 = _errs168 === errors;
if(_valid2){
valid31 = true;
passing2 = 0;
}
const _errs170 = errors;
if("unlimited" !== data70){
const err15 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs170 === errors;
if(_valid2 && valid31){
valid31 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid31 = true;
passing2 = 1;
}
}
if(!valid31){
const err16 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
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
errors = _errs167;
if(vErrors !== null){
if(_errs167){
vErrors.length = _errs167;
}
else {
vErrors = null;
}
}
}
var valid30 = _errs166 === errors;
if(valid30){
let data71 = data69.maxSessionSize;
const _errs171 = errors;
const _errs172 = errors;
let valid32 = false;
let passing3 = null;
const _errs173 = errors;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err17 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(errors === _errs173){
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 1099511627776 || isNaN(data71)){
const err18 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data71 < 1 || isNaN(data71)){
const err19 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var _valid3 = _errs173 === errors;
if(_valid3){
valid32 = true;
passing3 = 0;
}
const _errs175 = errors;
if("unlimited" !== data71){
const err20 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid3 = _errs175 === errors;
if(_valid3 && valid32){
valid32 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid32 = true;
passing3 = 1;
}
}
if(!valid32){
const err21 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
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
errors = _errs172;
if(vErrors !== null){
if(_errs172){
vErrors.length = _errs172;
}
else {
vErrors = null;
}
}
}
var valid30 = _errs171 === errors;
if(valid30){
let data72 = data69.maxBatchedMessages;
const _errs176 = errors;
const _errs177 = errors;
let valid33 = false;
let passing4 = null;
const _errs178 = errors;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
const err22 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(errors === _errs178){
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 > 1000000 || isNaN(data72)){
const err23 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
if(data72 < 1 || isNaN(data72)){
const err24 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var _valid4 = _errs178 === errors;
if(_valid4){
valid33 = true;
passing4 = 0;
}
const _errs180 = errors;
if("unlimited" !== data72){
const err25 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid4 = _errs180 === errors;
if(_valid4 && valid33){
valid33 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid33 = true;
passing4 = 1;
}
}
if(!valid33){
const err26 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
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
errors = _errs177;
if(vErrors !== null){
if(_errs177){
vErrors.length = _errs177;
}
else {
vErrors = null;
}
}
}
var valid30 = _errs176 === errors;
if(valid30){
let data73 = data69.maxRecipients;
const _errs181 = errors;
const _errs182 = errors;
let valid34 = false;
let passing5 = null;
const _errs183 = errors;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
const err27 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(errors === _errs183){
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 > 50000 || isNaN(data73)){
const err28 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50000}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
if(data73 < 1 || isNaN(data73)){
const err29 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
var _valid5 = _errs183 === errors;
if(_valid5){
valid34 = true;
passing5 = 0;
}
const _errs185 = errors;
if("unlimited" !== data73){
const err30 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid5 = _errs185 === errors;
if(_valid5 && valid34){
valid34 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid34 = true;
passing5 = 1;
}
}
if(!valid34){
const err31 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs182;
if(vErrors !== null){
if(_errs182){
vErrors.length = _errs182;
}
else {
vErrors = null;
}
}
}
var valid30 = _errs181 === errors;
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
var valid4 = _errs163 === errors;
if(valid4){
let data74 = data9.relayRestriction;
const _errs186 = errors;
if(errors === _errs186){
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.mode === undefined){
data74.mode = "OnlyListed";
}
if(data74.relayForAuth === undefined){
data74.relayForAuth = true;
}
if(data74.grant === undefined){
data74.grant = [];
}
if(data74.deny === undefined){
data74.deny = [];
}
const _errs188 = errors;
for(const key18 in data74){
if(!((((key18 === "mode") || (key18 === "relayForAuth")) || (key18 === "grant")) || (key18 === "deny"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs188 === errors){
let data75 = data74.mode;
const _errs189 = errors;
if(typeof data75 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data75 === "OnlyListed") || (data75 === "AllExceptListed"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.mode.enum}}];
return false;
}
var valid35 = _errs189 === errors;
if(valid35){
const _errs191 = errors;
if(typeof data74.relayForAuth !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/relayForAuth",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/relayForAuth/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid35 = _errs191 === errors;
if(valid35){
let data77 = data74.grant;
const _errs193 = errors;
if(errors === _errs193){
if(Array.isArray(data77)){
if(data77.length > 10000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid36 = true;
const len5 = data77.length;
for(let i6=0; i6<len5; i6++){
let data78 = data77[i6];
const _errs195 = errors;
if(errors === _errs195){
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.comment === undefined){
data78.comment = "";
}
let missing9;
if((data78.address === undefined) && (missing9 = "address")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i6,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs197 = errors;
for(const key19 in data78){
if(!((key19 === "address") || (key19 === "comment"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i6,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs197 === errors){
if(data78.address !== undefined){
let data79 = data78.address;
const _errs198 = errors;
if(errors === _errs198){
if(errors === _errs198){
if(typeof data79 === "string"){
if(func1(data79) > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i6+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(!(formats2(data79))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i6+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/address/format",keyword:"format",params:{format: "network"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i6+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid37 = _errs198 === errors;
}
else {
var valid37 = true;
}
if(valid37){
let data80 = data78.comment;
const _errs200 = errors;
if(errors === _errs200){
if(typeof data80 === "string"){
if(func1(data80) > 500){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i6+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i6+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/comment/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid37 = _errs200 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i6,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid36 = _errs195 === errors;
if(!valid36){
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
var valid35 = _errs193 === errors;
if(valid35){
let data81 = data74.deny;
const _errs202 = errors;
if(errors === _errs202){
if(Array.isArray(data81)){
if(data81.length > 10000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid38 = true;
const len6 = data81.length;
for(let i7=0; i7<len6; i7++){
let data82 = data81[i7];
const _errs204 = errors;
if(errors === _errs204){
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.comment === undefined){
data82.comment = "";
}
let missing10;
if((data82.address === undefined) && (missing10 = "address")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i7,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs206 = errors;
for(const key20 in data82){
if(!((key20 === "address") || (key20 === "comment"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i7,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs206 === errors){
if(data82.address !== undefined){
let data83 = data82.address;
const _errs207 = errors;
if(errors === _errs207){
if(errors === _errs207){
if(typeof data83 === "string"){
if(func1(data83) > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i7+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(!(formats2(data83))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i7+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/address/format",keyword:"format",params:{format: "network"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i7+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid39 = _errs207 === errors;
}
else {
var valid39 = true;
}
if(valid39){
let data84 = data82.comment;
const _errs209 = errors;
if(errors === _errs209){
if(typeof data84 === "string"){
if(func1(data84) > 500){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i7+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i7+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/comment/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid39 = _errs209 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i7,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid38 = _errs204 === errors;
if(!valid38){
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
var valid35 = _errs202 === errors;
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
var valid4 = _errs186 === errors;
if(valid4){
let data85 = data9.smartHost;
const _errs211 = errors;
if(errors === _errs211){
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.server === undefined){
data85.server = [];
}
if(data85.port === undefined){
data85.port = 25;
}
if(data85.mode === undefined){
data85.mode = "Always";
}
if(data85.tlsMode === undefined){
data85.tlsMode = "Opportunistic";
}
if(data85.authentication === undefined){
data85.authentication = {"type":"none"};
}
if(data85.allowPlainTextAuthentication === undefined){
data85.allowPlainTextAuthentication = false;
}
const _errs213 = errors;
for(const key21 in data85){
if(!((((((key21 === "server") || (key21 === "port")) || (key21 === "mode")) || (key21 === "tlsMode")) || (key21 === "authentication")) || (key21 === "allowPlainTextAuthentication"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs213 === errors){
let data86 = data85.server;
const _errs214 = errors;
if(errors === _errs214){
if(Array.isArray(data86)){
if(data86.length > 10){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid41 = true;
const len7 = data86.length;
for(let i8=0; i8<len7; i8++){
let data87 = data86[i8];
const _errs216 = errors;
if(errors === _errs216){
if(errors === _errs216){
if(typeof data87 === "string"){
if(func1(data87) > 253){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server/" + i8,schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/items/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!(formats30(data87))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server/" + i8,schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/items/format",keyword:"format",params:{format: "next-hop-host"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server/" + i8,schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid41 = _errs216 === errors;
if(!valid41){
break;
}
}
if(valid41){
let i9 = data86.length;
let j1;
if(i9 > 1){
const indices1 = {};
for(;i9--;){
let item1 = data86[i9];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j1}}];
return false;
break;
}
indices1[item1] = i9;
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
var valid40 = _errs214 === errors;
if(valid40){
let data88 = data85.port;
const _errs218 = errors;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs218){
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 > 65535 || isNaN(data88)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data88 < 1 || isNaN(data88)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid40 = _errs218 === errors;
if(valid40){
let data89 = data85.mode;
const _errs220 = errors;
if(typeof data89 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data89 === "Always") || (data89 === "DirectFirst"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.mode.enum}}];
return false;
}
else {
if(data89 === "DirectFirst"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/mode/x-not-built",keyword:"x-not-built",params:{value: "DirectFirst", reason: "delivery by MX record is not built yet", tag: ""}}];
return false;
}
}
var valid40 = _errs220 === errors;
if(valid40){
let data90 = data85.tlsMode;
const _errs222 = errors;
if(typeof data90 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/tlsMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data90 === "None") || (data90 === "Opportunistic")) || (data90 === "Required")) || (data90 === "Verified"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/tlsMode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.tlsMode.enum}}];
return false;
}
var valid40 = _errs222 === errors;
if(valid40){
let data91 = data85.authentication;
const _errs224 = errors;
if(data91?.type === "oauth2"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/x-not-built",keyword:"x-not-built",params:{value: "oauth2", reason: "authentication to a smart host with OAuth2 is not built yet", tag: "type"}}];
return false;
}
if(errors === _errs224){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
let missing11;
if((data91.type === undefined) && (missing11 = "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
if(data91.type !== undefined){
let data92 = data91.type;
const _errs227 = errors;
if(typeof data92 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data92 === "none") || (data92 === "basic")) || (data92 === "oauth2"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.properties.type.enum}}];
return false;
}
var valid43 = _errs227 === errors;
}
else {
var valid43 = true;
}
if(valid43){
const tag1 = data91.type;
if(typeof tag1 == "string"){
if(tag1 === "none"){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
let missing12;
if((data91.type === undefined) && (missing12 = "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/0/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs230 = errors;
for(const key22 in data91){
if(!(key22 === "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs230 === errors){
if(data91.type !== undefined){
if("none" !== data91.type){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "none"}}];
return false;
}
}
}
}
}
var props1 = true;
}
else if(tag1 === "basic"){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
let missing13;
if(((data91.type === undefined) && (missing13 = "type")) || ((data91.userName === undefined) && (missing13 = "userName"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs233 = errors;
for(const key23 in data91){
if(!((key23 === "type") || (key23 === "userName"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs233 === errors){
if(data91.type !== undefined){
const _errs234 = errors;
if("basic" !== data91.type){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "basic"}}];
return false;
}
var valid48 = _errs234 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data91.userName !== undefined){
let data95 = data91.userName;
const _errs235 = errors;
if(errors === _errs235){
if(typeof data95 === "string"){
if(func1(data95) > 320){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/userName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/properties/userName/maxLength",keyword:"maxLength",params:{limit: 320}}];
return false;
}
else {
if(func1(data95) < 1){
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
var valid48 = _errs235 === errors;
}
else {
var valid48 = true;
}
}
}
}
}
if(props1 !== true){
props1 = true;
}
}
else if(tag1 === "oauth2"){
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
let missing14;
if((data91.type === undefined) && (missing14 = "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/2/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs238 = errors;
for(const key24 in data91){
if(!(key24 === "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs238 === errors){
if(data91.type !== undefined){
if("oauth2" !== data91.type){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "oauth2"}}];
return false;
}
}
}
}
}
if(props1 !== true){
props1 = true;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag1}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag1}}];
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
var valid40 = _errs224 === errors;
if(valid40){
const _errs240 = errors;
if(typeof data85.allowPlainTextAuthentication !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/allowPlainTextAuthentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/allowPlainTextAuthentication/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid40 = _errs240 === errors;
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
var valid4 = _errs211 === errors;
if(valid4){
let data98 = data9.tls;
const _errs242 = errors;
if(errors === _errs242){
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.requireTls === undefined){
data98.requireTls = false;
}
if(data98.minimumVersion === undefined){
data98.minimumVersion = "Tls12";
}
const _errs244 = errors;
for(const key25 in data98){
if(!(((key25 === "certificate") || (key25 === "requireTls")) || (key25 === "minimumVersion"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs244 === errors){
if(data98.certificate !== undefined){
let data99 = data98.certificate;
const _errs245 = errors;
if(errors === _errs245){
if(errors === _errs245){
if(typeof data99 === "string"){
if(func1(data99) > 253){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/properties/certificate/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!(formats44(data99))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/properties/certificate/format",keyword:"format",params:{format: "certificate-name"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/properties/certificate/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid51 = _errs245 === errors;
}
else {
var valid51 = true;
}
if(valid51){
const _errs247 = errors;
if(typeof data98.requireTls !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/requireTls",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/properties/requireTls/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid51 = _errs247 === errors;
if(valid51){
let data101 = data98.minimumVersion;
const _errs249 = errors;
if(typeof data101 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/minimumVersion",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/properties/minimumVersion/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data101 === "Tls10") || (data101 === "Tls11")) || (data101 === "Tls12")) || (data101 === "Tls13"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/minimumVersion",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/properties/minimumVersion/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.tls.properties.minimumVersion.enum}}];
return false;
}
var valid51 = _errs249 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs242 === errors;
}
}
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
