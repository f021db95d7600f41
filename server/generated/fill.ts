// Generated from schemas/settings.json and schemas/settings by npm run generate. Do not edit.
// @ts-nocheck: ajv wrote what is between the imports and the exports at the end.
import ucs2lengthModule from 'ajv/dist/runtime/ucs2length.js'
import { parseDuration } from '../smtp/duration.js'
import { formats } from '../smtp/formats.js'
import type { Validator } from '../settings/validator.js'

const fillDefaults = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":["virtualServers"],"properties":{"$schema":{"type":"string","maxLength":200},"revision":{"type":"integer","minimum":0,"maximum":9007199254740991,"default":0},"service":{"type":"object","additionalProperties":false,"properties":{"minimumFreeSpace":{"type":"integer","minimum":1,"maximum":1099511627776,"default":268435456},"maxQueuedMessages":{"type":"integer","minimum":1,"maximum":10000000,"default":500000},"queueFolderMaxFiles":{"type":"integer","minimum":0,"maximum":100000,"default":10000},"messageTrackingLogMaxAge":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"P1D","durationMaximum":"P3650D","default":"P30D"},"messageTrackingLogMaxDirectorySize":{"type":"integer","minimum":1048576,"maximum":1099511627776,"default":1073741824},"metricsEndpoint":{"type":"string","maxLength":60,"pattern":"^(off|([0-9]{1,3}([.][0-9]{1,3}){3}|\\[[0-9A-Fa-f:.]{2,45}\\]):[1-9][0-9]{0,4})$","x-pattern":"\"off\", or a loopback address and a port, for example 127.0.0.1:9464 or [::1]:9464","default":"off"}},"default":{}},"virtualServers":{"type":"object","minProperties":1,"maxProperties":100,"propertyNames":{"pattern":"^[1-9][0-9]{0,3}$","x-pattern":"a number from 1 to 9999"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"authentication":{"type":"object","additionalProperties":false,"properties":{"anonymous":{"type":"boolean","default":true},"basic":{"type":"boolean","default":false},"requireTls":{"type":"boolean","default":true}},"default":{}},"connectionControl":{"type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["OnlyListed","AllExceptListed"],"default":"AllExceptListed"},"deny":{"type":"array","maxItems":10000,"default":[],"items":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","format":"network","maxLength":100},"comment":{"type":"string","maxLength":500,"default":""}}}},"grant":{"type":"array","maxItems":10000,"default":[],"items":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","format":"network","maxLength":100},"comment":{"type":"string","maxLength":500,"default":""}}}},"maxConnectionsPerAddress":{"type":"integer","minimum":1,"maximum":20000,"default":600}},"default":{}},"delivery":{"type":"object","additionalProperties":false,"properties":{"firstRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D","default":"PT15M"},"secondRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D","default":"PT30M"},"thirdRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D","default":"PT1H"},"subsequentRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D","default":"PT4H"},"expirationTimeout":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P30D","default":"P2D"},"delayNotificationTimeout":{"oneOf":[{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P30D"},{"const":"unlimited"}],"default":"PT12H"},"localExpirationTimeout":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P30D","default":"P2D"},"localDelayNotificationTimeout":{"oneOf":[{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P30D"},{"const":"unlimited"}],"default":"PT12H"},"hopCount":{"type":"integer","minimum":1,"maximum":1000,"default":15}},"default":{}},"folder":{"type":"object","additionalProperties":false,"properties":{"pickupDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"shouldPickupMail":{"type":"boolean","default":true},"queueDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"dropDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"dropDirectoryQuota":{"oneOf":[{"type":"integer","minimum":1,"maximum":1099511627776},{"const":"unlimited"}],"default":"unlimited"},"badMailDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"badMailMaxAge":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1H","durationMaximum":"P3650D","default":"P30D"},"badMailMaxDirectorySize":{"type":"integer","minimum":1048576,"maximum":1099511627776,"default":1073741824}},"default":{}},"general":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$","x-pattern":"a name with a character that is no digit, and with none of * ? [ ] \\ /"},"bindings":{"type":"array","maxItems":100,"default":[],"items":{"type":"object","additionalProperties":false,"required":["address","port"],"properties":{"address":{"type":"string","format":"ip-address","maxLength":45},"port":{"type":"integer","minimum":1,"maximum":65535,"default":25},"tls":{"type":"string","enum":["StartTls","Implicit"],"default":"StartTls"}}}},"domains":{"type":"array","maxItems":1000,"default":[],"items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","format":"domain-pattern","maxLength":255},"type":{"type":"string","enum":["Default","Alias","Remote"],"x-not-built":{"Default":"a virtual server has one default domain, set with Set-SmtpVirtualServer -DefaultDomain"},"default":"Remote"},"allowRelay":{"type":"boolean","default":false},"server":{"type":"array","maxItems":10,"uniqueItems":true,"default":[],"items":{"type":"string","format":"next-hop-host","maxLength":253}},"port":{"type":"integer","minimum":1,"maximum":65535,"default":25},"tlsMode":{"type":"string","enum":["None","Opportunistic","Required","Verified"],"default":"Opportunistic"},"authentication":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["none","basic","oauth2"]}},"discriminator":{"propertyName":"type"},"oneOf":[{"additionalProperties":false,"properties":{"type":{"const":"none"}},"required":["type"]},{"additionalProperties":false,"required":["type","userName"],"properties":{"type":{"const":"basic"},"userName":{"type":"string","minLength":1,"maxLength":320}}},{"additionalProperties":false,"properties":{"type":{"const":"oauth2"}},"required":["type"]}],"x-not-built":{"oauth2":"authentication to a smart host with OAuth2 is not built yet"},"default":{"type":"none"}},"allowPlainTextAuthentication":{"type":"boolean","default":false},"sendHelo":{"type":"boolean","default":false}}}},"maxConnections":{"oneOf":[{"type":"integer","minimum":1,"maximum":100000},{"const":"unlimited"}],"default":1000},"connectionTimeout":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P1D","default":"PT10M"},"fullyQualifiedDomainName":{"type":"string","format":"domain-name","maxLength":253},"defaultDomain":{"type":"string","format":"domain-name","maxLength":253}},"default":{}},"logging":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean","default":false},"logFilePeriod":{"type":"string","enum":["Hourly","Daily","Weekly","Monthly","MaxSize"],"default":"Daily"},"logFileTruncateSize":{"type":"integer","minimum":65536,"maximum":1099511627776,"default":20971520},"logFileLocaltimeRollover":{"type":"boolean","default":false},"logExtFileFlags":{"type":"array","minItems":1,"maxItems":22,"uniqueItems":true,"items":{"type":"string","enum":["Date","Time","ClientIp","UserName","SiteName","ComputerName","ServerIp","ServerPort","Method","UriStem","UriQuery","HttpStatus","HttpSubStatus","Win32Status","BytesSent","BytesRecv","TimeTaken","ProtocolVersion","Host","UserAgent","Cookie","Referer"]},"default":["Date","Time","ClientIp","UserName","SiteName","ComputerName","ServerIp","ServerPort","Method","UriStem","UriQuery","HttpStatus","Win32Status","BytesSent","BytesRecv","TimeTaken","ProtocolVersion"]},"logFileDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"maxAge":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1H","durationMaximum":"P3650D","default":"P30D"},"maxDirectorySize":{"type":"integer","minimum":1048576,"maximum":1099511627776,"default":1073741824}},"default":{}},"messageLimit":{"type":"object","additionalProperties":false,"properties":{"maxMessageSize":{"oneOf":[{"type":"integer","minimum":1,"maximum":1099511627776},{"const":"unlimited"}],"default":2097152},"maxSessionSize":{"oneOf":[{"type":"integer","minimum":1,"maximum":1099511627776},{"const":"unlimited"}],"default":10485760},"maxBatchedMessages":{"oneOf":[{"type":"integer","minimum":1,"maximum":1000000},{"const":"unlimited"}],"default":20},"maxRecipients":{"oneOf":[{"type":"integer","minimum":1,"maximum":50000},{"const":"unlimited"}],"default":100},"sendNdrTo":{"type":"string","format":"mailbox","maxLength":320}},"default":{}},"outboundConnection":{"type":"object","additionalProperties":false,"properties":{"maxConnections":{"oneOf":[{"type":"integer","minimum":1,"maximum":20000},{"const":"unlimited"}],"default":1000},"maxConnectionsPerDomain":{"oneOf":[{"type":"integer","minimum":1,"maximum":20000},{"const":"unlimited"}],"default":100},"connectionTimeout":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"PT10M","default":"PT10M"},"port":{"type":"integer","minimum":1,"maximum":65535,"default":25},"tlsMode":{"type":"string","enum":["None","Opportunistic","Required","Verified"],"default":"Opportunistic"},"dnsServers":{"type":"array","maxItems":10,"uniqueItems":true,"default":[],"items":{"type":"string","format":"name-server","maxLength":60}}},"default":{}},"protocol":{"type":"object","additionalProperties":false,"properties":{"bareLineEndings":{"type":"string","enum":["ByRelayRight","Normalize","Refuse"],"default":"ByRelayRight"},"connectResponse":{"type":"string","maxLength":400,"pattern":"^[\\x21-\\x7e](?:[\\x20-\\x7e]*[\\x21-\\x7e])?$","x-pattern":"one line of printable ASCII without a blank at either end"}},"default":{}},"relayRestriction":{"type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["OnlyListed","AllExceptListed"],"default":"OnlyListed"},"relayForAuth":{"type":"boolean","default":true},"grant":{"type":"array","maxItems":10000,"default":[],"items":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","format":"network","maxLength":100},"comment":{"type":"string","maxLength":500,"default":""}}}},"deny":{"type":"array","maxItems":10000,"default":[],"items":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","format":"network","maxLength":100},"comment":{"type":"string","maxLength":500,"default":""}}}}},"default":{}},"smartHost":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"array","maxItems":10,"uniqueItems":true,"default":[],"items":{"type":"string","format":"next-hop-host","maxLength":253}},"port":{"type":"integer","minimum":1,"maximum":65535,"default":25},"mode":{"type":"string","enum":["Always","DirectFirst"],"default":"Always"},"tlsMode":{"type":"string","enum":["None","Opportunistic","Required","Verified"],"default":"Opportunistic"},"authentication":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["none","basic","oauth2"]}},"discriminator":{"propertyName":"type"},"oneOf":[{"additionalProperties":false,"properties":{"type":{"const":"none"}},"required":["type"]},{"additionalProperties":false,"required":["type","userName"],"properties":{"type":{"const":"basic"},"userName":{"type":"string","minLength":1,"maxLength":320}}},{"additionalProperties":false,"properties":{"type":{"const":"oauth2"}},"required":["type"]}],"x-not-built":{"oauth2":"authentication to a smart host with OAuth2 is not built yet"},"default":{"type":"none"}},"allowPlainTextAuthentication":{"type":"boolean","default":false}},"default":{}},"tls":{"type":"object","additionalProperties":false,"properties":{"certificate":{"type":"string","format":"certificate-name","maxLength":253},"requireTls":{"type":"boolean","default":false},"minimumVersion":{"type":"string","enum":["Tls10","Tls11","Tls12","Tls13"],"default":"Tls12"}},"default":{}}}}}}};
const func1 = ucs2lengthModule.default
const func4 = Object.prototype.hasOwnProperty;
const formats0 = formats["iso-duration"];
const formats2 = formats.network;
const formats22 = formats["absolute-path"];
const formats32 = formats["ip-address"];
const formats34 = formats["domain-pattern"];
const formats36 = formats["next-hop-host"];
const formats40 = formats["domain-name"];
const formats48 = formats.mailbox;
const formats52 = formats["name-server"];
const formats60 = formats["certificate-name"];
const pattern4 = new RegExp("^(off|([0-9]{1,3}([.][0-9]{1,3}){3}|\\[[0-9A-Fa-f:.]{2,45}\\]):[1-9][0-9]{0,4})$", "u");
const pattern5 = new RegExp("^[1-9][0-9]{0,3}$", "u");
const pattern6 = new RegExp("^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$", "u");
const pattern7 = new RegExp("^[\\x21-\\x7e](?:[\\x20-\\x7e]*[\\x21-\\x7e])?$", "u");

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
if(data2.metricsEndpoint === undefined){
data2.metricsEndpoint = "off";
}
const _errs8 = errors;
for(const key1 in data2){
if(!((((((key1 === "minimumFreeSpace") || (key1 === "maxQueuedMessages")) || (key1 === "queueFolderMaxFiles")) || (key1 === "messageTrackingLogMaxAge")) || (key1 === "messageTrackingLogMaxDirectorySize")) || (key1 === "metricsEndpoint"))){
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
if(valid1){
let data8 = data2.metricsEndpoint;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data8 === "string"){
if(func1(data8) > 60){
validate20.errors = [{instancePath:instancePath+"/service/metricsEndpoint",schemaPath:"#/properties/service/properties/metricsEndpoint/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
else {
if(!pattern4.test(data8)){
validate20.errors = [{instancePath:instancePath+"/service/metricsEndpoint",schemaPath:"#/properties/service/properties/metricsEndpoint/pattern",keyword:"pattern",params:{pattern: "^(off|([0-9]{1,3}([.][0-9]{1,3}){3}|\\[[0-9A-Fa-f:.]{2,45}\\]):[1-9][0-9]{0,4})$"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/service/metricsEndpoint",schemaPath:"#/properties/service/properties/metricsEndpoint/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs19 === errors;
}
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
let data9 = data.virtualServers;
const _errs21 = errors;
if(errors === _errs21){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers",schemaPath:"#/properties/virtualServers/maxProperties",keyword:"maxProperties",params:{limit: 100}}];
return false;
}
else {
if(Object.keys(data9).length < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers",schemaPath:"#/properties/virtualServers/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key2 in data9){
const _errs23 = errors;
if(typeof key2 === "string"){
if(!pattern5.test(key2)){
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
var valid2 = _errs23 === errors;
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
for(const key3 in data9){
let data10 = data9[key3];
const _errs25 = errors;
if(errors === _errs25){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.authentication === undefined){
data10.authentication = {};
}
if(data10.connectionControl === undefined){
data10.connectionControl = {};
}
if(data10.delivery === undefined){
data10.delivery = {};
}
if(data10.folder === undefined){
data10.folder = {};
}
if(data10.general === undefined){
data10.general = {};
}
if(data10.logging === undefined){
data10.logging = {};
}
if(data10.messageLimit === undefined){
data10.messageLimit = {};
}
if(data10.outboundConnection === undefined){
data10.outboundConnection = {};
}
if(data10.protocol === undefined){
data10.protocol = {};
}
if(data10.relayRestriction === undefined){
data10.relayRestriction = {};
}
if(data10.smartHost === undefined){
data10.smartHost = {};
}
if(data10.tls === undefined){
data10.tls = {};
}
const _errs27 = errors;
for(const key4 in data10){
if(!(func4.call(schema31.properties.virtualServers.additionalProperties.properties, key4))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/virtualServers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs27 === errors){
let data11 = data10.authentication;
const _errs28 = errors;
if(errors === _errs28){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.anonymous === undefined){
data11.anonymous = true;
}
if(data11.basic === undefined){
data11.basic = false;
}
if(data11.requireTls === undefined){
data11.requireTls = true;
}
const _errs30 = errors;
for(const key5 in data11){
if(!(((key5 === "anonymous") || (key5 === "basic")) || (key5 === "requireTls"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/authentication/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs30 === errors){
const _errs31 = errors;
if(typeof data11.anonymous !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/authentication/anonymous",schemaPath:"#/properties/virtualServers/additionalProperties/properties/authentication/properties/anonymous/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid5 = _errs31 === errors;
if(valid5){
const _errs33 = errors;
if(typeof data11.basic !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/authentication/basic",schemaPath:"#/properties/virtualServers/additionalProperties/properties/authentication/properties/basic/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid5 = _errs33 === errors;
if(valid5){
const _errs35 = errors;
if(typeof data11.requireTls !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/authentication/requireTls",schemaPath:"#/properties/virtualServers/additionalProperties/properties/authentication/properties/requireTls/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid5 = _errs35 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/authentication/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs28 === errors;
if(valid4){
let data15 = data10.connectionControl;
const _errs37 = errors;
if(errors === _errs37){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.mode === undefined){
data15.mode = "AllExceptListed";
}
if(data15.deny === undefined){
data15.deny = [];
}
if(data15.grant === undefined){
data15.grant = [];
}
if(data15.maxConnectionsPerAddress === undefined){
data15.maxConnectionsPerAddress = 600;
}
const _errs39 = errors;
for(const key6 in data15){
if(!((((key6 === "mode") || (key6 === "deny")) || (key6 === "grant")) || (key6 === "maxConnectionsPerAddress"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs39 === errors){
let data16 = data15.mode;
const _errs40 = errors;
if(typeof data16 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data16 === "OnlyListed") || (data16 === "AllExceptListed"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.mode.enum}}];
return false;
}
var valid6 = _errs40 === errors;
if(valid6){
let data17 = data15.deny;
const _errs42 = errors;
if(errors === _errs42){
if(Array.isArray(data17)){
if(data17.length > 10000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid7 = true;
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
const _errs44 = errors;
if(errors === _errs44){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.comment === undefined){
data18.comment = "";
}
let missing1;
if((data18.address === undefined) && (missing1 = "address")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs46 = errors;
for(const key7 in data18){
if(!((key7 === "address") || (key7 === "comment"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs46 === errors){
if(data18.address !== undefined){
let data19 = data18.address;
const _errs47 = errors;
if(errors === _errs47){
if(errors === _errs47){
if(typeof data19 === "string"){
if(func1(data19) > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(!(formats2(data19))){
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
var valid8 = _errs47 === errors;
}
else {
var valid8 = true;
}
if(valid8){
let data20 = data18.comment;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data20 === "string"){
if(func1(data20) > 500){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/properties/comment/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid8 = _errs49 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid7 = _errs44 === errors;
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
var valid6 = _errs42 === errors;
if(valid6){
let data21 = data15.grant;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data21)){
if(data21.length > 10000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid9 = true;
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
const _errs53 = errors;
if(errors === _errs53){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.comment === undefined){
data22.comment = "";
}
let missing2;
if((data22.address === undefined) && (missing2 = "address")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs55 = errors;
for(const key8 in data22){
if(!((key8 === "address") || (key8 === "comment"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs55 === errors){
if(data22.address !== undefined){
let data23 = data22.address;
const _errs56 = errors;
if(errors === _errs56){
if(errors === _errs56){
if(typeof data23 === "string"){
if(func1(data23) > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(!(formats2(data23))){
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
var valid10 = _errs56 === errors;
}
else {
var valid10 = true;
}
if(valid10){
let data24 = data22.comment;
const _errs58 = errors;
if(errors === _errs58){
if(typeof data24 === "string"){
if(func1(data24) > 500){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/properties/comment/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid10 = _errs58 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid9 = _errs53 === errors;
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
var valid6 = _errs51 === errors;
if(valid6){
let data25 = data15.maxConnectionsPerAddress;
const _errs60 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/maxConnectionsPerAddress",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/maxConnectionsPerAddress/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs60){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 20000 || isNaN(data25)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/maxConnectionsPerAddress",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/maxConnectionsPerAddress/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000}}];
return false;
}
else {
if(data25 < 1 || isNaN(data25)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/maxConnectionsPerAddress",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/maxConnectionsPerAddress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid6 = _errs60 === errors;
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
var valid4 = _errs37 === errors;
if(valid4){
let data26 = data10.delivery;
const _errs62 = errors;
if(errors === _errs62){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.firstRetryInterval === undefined){
data26.firstRetryInterval = "PT15M";
}
if(data26.secondRetryInterval === undefined){
data26.secondRetryInterval = "PT30M";
}
if(data26.thirdRetryInterval === undefined){
data26.thirdRetryInterval = "PT1H";
}
if(data26.subsequentRetryInterval === undefined){
data26.subsequentRetryInterval = "PT4H";
}
if(data26.expirationTimeout === undefined){
data26.expirationTimeout = "P2D";
}
if(data26.delayNotificationTimeout === undefined){
data26.delayNotificationTimeout = "PT12H";
}
if(data26.localExpirationTimeout === undefined){
data26.localExpirationTimeout = "P2D";
}
if(data26.localDelayNotificationTimeout === undefined){
data26.localDelayNotificationTimeout = "PT12H";
}
if(data26.hopCount === undefined){
data26.hopCount = 15;
}
const _errs64 = errors;
for(const key9 in data26){
if(!(func4.call(schema31.properties.virtualServers.additionalProperties.properties.delivery.properties, key9))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs64 === errors){
let data27 = data26.firstRetryInterval;
const _errs65 = errors;
if(errors === _errs65){
if(errors === _errs65){
if(typeof data27 === "string"){
if(func1(data27) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data27))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data27) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data27) ?? 604800000) > 604800000){
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
var valid11 = _errs65 === errors;
if(valid11){
let data28 = data26.secondRetryInterval;
const _errs67 = errors;
if(errors === _errs67){
if(errors === _errs67){
if(typeof data28 === "string"){
if(func1(data28) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data28))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data28) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data28) ?? 604800000) > 604800000){
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
var valid11 = _errs67 === errors;
if(valid11){
let data29 = data26.thirdRetryInterval;
const _errs69 = errors;
if(errors === _errs69){
if(errors === _errs69){
if(typeof data29 === "string"){
if(func1(data29) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data29))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data29) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data29) ?? 604800000) > 604800000){
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
var valid11 = _errs69 === errors;
if(valid11){
let data30 = data26.subsequentRetryInterval;
const _errs71 = errors;
if(errors === _errs71){
if(errors === _errs71){
if(typeof data30 === "string"){
if(func1(data30) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data30))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data30) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data30) ?? 604800000) > 604800000){
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
var valid11 = _errs71 === errors;
if(valid11){
let data31 = data26.expirationTimeout;
const _errs73 = errors;
if(errors === _errs73){
if(errors === _errs73){
if(typeof data31 === "string"){
if(func1(data31) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data31))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data31) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data31) ?? 2592000000) > 2592000000){
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
var valid11 = _errs73 === errors;
if(valid11){
let data32 = data26.delayNotificationTimeout;
const _errs75 = errors;
const _errs76 = errors;
let valid12 = false;
let passing0 = null;
const _errs77 = errors;
if(errors === _errs77){
if(errors === _errs77){
if(typeof data32 === "string"){
if(func1(data32) > 32){
const err2 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/delayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/delayNotificationTimeout/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(!(formats0(data32))){
const err3 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/delayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/delayNotificationTimeout/oneOf/0/format",keyword:"format",params:{format: "iso-duration"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if((parseDuration(data32) ?? 1000) < 1000){
const err4 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/delayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/delayNotificationTimeout/oneOf/0/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if((parseDuration(data32) ?? 2592000000) > 2592000000){
const err5 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/delayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/delayNotificationTimeout/oneOf/0/durationMaximum",keyword:"durationMaximum",params:{limit: "P30D"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/delayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/delayNotificationTimeout/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var _valid0 = _errs77 === errors;
if(_valid0){
valid12 = true;
passing0 = 0;
}
const _errs79 = errors;
if("unlimited" !== data32){
const err7 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/delayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/delayNotificationTimeout/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs79 === errors;
if(_valid0 && valid12){
valid12 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid12 = true;
passing0 = 1;
}
}
if(!valid12){
const err8 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/delayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/delayNotificationTimeout/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
var valid11 = _errs75 === errors;
if(valid11){
let data33 = data26.localExpirationTimeout;
const _errs80 = errors;
if(errors === _errs80){
if(errors === _errs80){
if(typeof data33 === "string"){
if(func1(data33) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/localExpirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/localExpirationTimeout/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data33))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/localExpirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/localExpirationTimeout/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data33) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/localExpirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/localExpirationTimeout/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data33) ?? 2592000000) > 2592000000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/localExpirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/localExpirationTimeout/durationMaximum",keyword:"durationMaximum",params:{limit: "P30D"}}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/localExpirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/localExpirationTimeout/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid11 = _errs80 === errors;
if(valid11){
let data34 = data26.localDelayNotificationTimeout;
const _errs82 = errors;
const _errs83 = errors;
let valid13 = false;
let passing1 = null;
const _errs84 = errors;
if(errors === _errs84){
if(errors === _errs84){
if(typeof data34 === "string"){
if(func1(data34) > 32){
const err9 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/localDelayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/localDelayNotificationTimeout/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 32}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(!(formats0(data34))){
const err10 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/localDelayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/localDelayNotificationTimeout/oneOf/0/format",keyword:"format",params:{format: "iso-duration"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if((parseDuration(data34) ?? 1000) < 1000){
const err11 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/localDelayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/localDelayNotificationTimeout/oneOf/0/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if((parseDuration(data34) ?? 2592000000) > 2592000000){
const err12 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/localDelayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/localDelayNotificationTimeout/oneOf/0/durationMaximum",keyword:"durationMaximum",params:{limit: "P30D"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/localDelayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/localDelayNotificationTimeout/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
var _valid1 = _errs84 === errors;
if(_valid1){
valid13 = true;
passing1 = 0;
}
const _errs86 = errors;
if("unlimited" !== data34){
const err14 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/localDelayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/localDelayNotificationTimeout/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs86 === errors;
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
const err15 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/localDelayNotificationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/localDelayNotificationTimeout/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
}
var valid11 = _errs82 === errors;
if(valid11){
let data35 = data26.hopCount;
const _errs87 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/hopCount",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/hopCount/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs87){
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 1000 || isNaN(data35)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/hopCount",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/hopCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}}];
return false;
}
else {
if(data35 < 1 || isNaN(data35)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/hopCount",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/hopCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid11 = _errs87 === errors;
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
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs62 === errors;
if(valid4){
let data36 = data10.folder;
const _errs89 = errors;
if(errors === _errs89){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.shouldPickupMail === undefined){
data36.shouldPickupMail = true;
}
if(data36.dropDirectoryQuota === undefined){
data36.dropDirectoryQuota = "unlimited";
}
if(data36.badMailMaxAge === undefined){
data36.badMailMaxAge = "P30D";
}
if(data36.badMailMaxDirectorySize === undefined){
data36.badMailMaxDirectorySize = 1073741824;
}
const _errs91 = errors;
for(const key10 in data36){
if(!((((((((key10 === "pickupDirectory") || (key10 === "shouldPickupMail")) || (key10 === "queueDirectory")) || (key10 === "dropDirectory")) || (key10 === "dropDirectoryQuota")) || (key10 === "badMailDirectory")) || (key10 === "badMailMaxAge")) || (key10 === "badMailMaxDirectorySize"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs91 === errors){
if(data36.pickupDirectory !== undefined){
let data37 = data36.pickupDirectory;
const _errs92 = errors;
if(errors === _errs92){
if(errors === _errs92){
if(typeof data37 === "string"){
if(func1(data37) > 1024){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/pickupDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/pickupDirectory/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func1(data37) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/pickupDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/pickupDirectory/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats22(data37))){
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
var valid14 = _errs92 === errors;
}
else {
var valid14 = true;
}
if(valid14){
const _errs94 = errors;
if(typeof data36.shouldPickupMail !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/shouldPickupMail",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/shouldPickupMail/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid14 = _errs94 === errors;
if(valid14){
if(data36.queueDirectory !== undefined){
let data39 = data36.queueDirectory;
const _errs96 = errors;
if(errors === _errs96){
if(errors === _errs96){
if(typeof data39 === "string"){
if(func1(data39) > 1024){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/queueDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/queueDirectory/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func1(data39) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/queueDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/queueDirectory/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats22(data39))){
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
var valid14 = _errs96 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data36.dropDirectory !== undefined){
let data40 = data36.dropDirectory;
const _errs98 = errors;
if(errors === _errs98){
if(errors === _errs98){
if(typeof data40 === "string"){
if(func1(data40) > 1024){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectory/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func1(data40) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectory/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats22(data40))){
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
var valid14 = _errs98 === errors;
}
else {
var valid14 = true;
}
if(valid14){
let data41 = data36.dropDirectoryQuota;
const _errs100 = errors;
const _errs101 = errors;
let valid15 = false;
let passing2 = null;
const _errs102 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err16 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectoryQuota",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectoryQuota/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(errors === _errs102){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 1099511627776 || isNaN(data41)){
const err17 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectoryQuota",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectoryQuota/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
if(data41 < 1 || isNaN(data41)){
const err18 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectoryQuota",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectoryQuota/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
var _valid2 = _errs102 === errors;
if(_valid2){
valid15 = true;
passing2 = 0;
}
const _errs104 = errors;
if("unlimited" !== data41){
const err19 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectoryQuota",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectoryQuota/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid2 = _errs104 === errors;
if(_valid2 && valid15){
valid15 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid15 = true;
passing2 = 1;
}
}
if(!valid15){
const err20 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectoryQuota",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectoryQuota/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs101;
if(vErrors !== null){
if(_errs101){
vErrors.length = _errs101;
}
else {
vErrors = null;
}
}
}
var valid14 = _errs100 === errors;
if(valid14){
if(data36.badMailDirectory !== undefined){
let data42 = data36.badMailDirectory;
const _errs105 = errors;
if(errors === _errs105){
if(errors === _errs105){
if(typeof data42 === "string"){
if(func1(data42) > 1024){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailDirectory/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func1(data42) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailDirectory/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats22(data42))){
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
var valid14 = _errs105 === errors;
}
else {
var valid14 = true;
}
if(valid14){
let data43 = data36.badMailMaxAge;
const _errs107 = errors;
if(errors === _errs107){
if(errors === _errs107){
if(typeof data43 === "string"){
if(func1(data43) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxAge/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data43))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxAge/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data43) ?? 3600000) < 3600000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxAge/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1H"}}];
return false;
}
else {
if((parseDuration(data43) ?? 315360000000) > 315360000000){
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
var valid14 = _errs107 === errors;
if(valid14){
let data44 = data36.badMailMaxDirectorySize;
const _errs109 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxDirectorySize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxDirectorySize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs109){
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 1099511627776 || isNaN(data44)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxDirectorySize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxDirectorySize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}}];
return false;
}
else {
if(data44 < 1048576 || isNaN(data44)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailMaxDirectorySize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailMaxDirectorySize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1048576}}];
return false;
}
}
}
}
var valid14 = _errs109 === errors;
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
var valid4 = _errs89 === errors;
if(valid4){
let data45 = data10.general;
const _errs111 = errors;
if(errors === _errs111){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.bindings === undefined){
data45.bindings = [];
}
if(data45.domains === undefined){
data45.domains = [];
}
if(data45.maxConnections === undefined){
data45.maxConnections = 1000;
}
if(data45.connectionTimeout === undefined){
data45.connectionTimeout = "PT10M";
}
const _errs113 = errors;
for(const key11 in data45){
if(!(((((((key11 === "name") || (key11 === "bindings")) || (key11 === "domains")) || (key11 === "maxConnections")) || (key11 === "connectionTimeout")) || (key11 === "fullyQualifiedDomainName")) || (key11 === "defaultDomain"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs113 === errors){
if(data45.name !== undefined){
let data46 = data45.name;
const _errs114 = errors;
if(errors === _errs114){
if(typeof data46 === "string"){
if(func1(data46) > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/name/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(func1(data46) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!pattern6.test(data46)){
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
var valid16 = _errs114 === errors;
}
else {
var valid16 = true;
}
if(valid16){
let data47 = data45.bindings;
const _errs116 = errors;
if(errors === _errs116){
if(Array.isArray(data47)){
if(data47.length > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid17 = true;
const len2 = data47.length;
for(let i2=0; i2<len2; i2++){
let data48 = data47[i2];
const _errs118 = errors;
if(errors === _errs118){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.port === undefined){
data48.port = 25;
}
if(data48.tls === undefined){
data48.tls = "StartTls";
}
let missing3;
if(((data48.address === undefined) && (missing3 = "address")) || ((data48.port === undefined) && (missing3 = "port"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs120 = errors;
for(const key12 in data48){
if(!(((key12 === "address") || (key12 === "port")) || (key12 === "tls"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs120 === errors){
if(data48.address !== undefined){
let data49 = data48.address;
const _errs121 = errors;
if(errors === _errs121){
if(errors === _errs121){
if(typeof data49 === "string"){
if(func1(data49) > 45){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 45}}];
return false;
}
else {
if(!(formats32(data49))){
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
var valid18 = _errs121 === errors;
}
else {
var valid18 = true;
}
if(valid18){
let data50 = data48.port;
const _errs123 = errors;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs123){
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 65535 || isNaN(data50)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data50 < 1 || isNaN(data50)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid18 = _errs123 === errors;
if(valid18){
let data51 = data48.tls;
const _errs125 = errors;
if(typeof data51 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/tls",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/tls/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data51 === "StartTls") || (data51 === "Implicit"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/tls",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/tls/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.properties.tls.enum}}];
return false;
}
var valid18 = _errs125 === errors;
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
var valid17 = _errs118 === errors;
if(!valid17){
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
var valid16 = _errs116 === errors;
if(valid16){
let data52 = data45.domains;
const _errs127 = errors;
if(errors === _errs127){
if(Array.isArray(data52)){
if(data52.length > 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid19 = true;
const len3 = data52.length;
for(let i3=0; i3<len3; i3++){
let data53 = data52[i3];
const _errs129 = errors;
if(errors === _errs129){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.type === undefined){
data53.type = "Remote";
}
if(data53.allowRelay === undefined){
data53.allowRelay = false;
}
if(data53.server === undefined){
data53.server = [];
}
if(data53.port === undefined){
data53.port = 25;
}
if(data53.tlsMode === undefined){
data53.tlsMode = "Opportunistic";
}
if(data53.authentication === undefined){
data53.authentication = {"type":"none"};
}
if(data53.allowPlainTextAuthentication === undefined){
data53.allowPlainTextAuthentication = false;
}
if(data53.sendHelo === undefined){
data53.sendHelo = false;
}
let missing4;
if((data53.name === undefined) && (missing4 = "name")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs131 = errors;
for(const key13 in data53){
if(!(func4.call(schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties, key13))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs131 === errors){
if(data53.name !== undefined){
let data54 = data53.name;
const _errs132 = errors;
if(errors === _errs132){
if(errors === _errs132){
if(typeof data54 === "string"){
if(func1(data54) > 255){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 255}}];
return false;
}
else {
if(!(formats34(data54))){
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
var valid20 = _errs132 === errors;
}
else {
var valid20 = true;
}
if(valid20){
let data55 = data53.type;
const _errs134 = errors;
if(typeof data55 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data55 === "Default") || (data55 === "Alias")) || (data55 === "Remote"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.type.enum}}];
return false;
}
else {
if(data55 === "Default"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/type/x-not-built",keyword:"x-not-built",params:{value: "Default", reason: "a virtual server has one default domain, set with Set-SmtpVirtualServer -DefaultDomain", tag: ""}}];
return false;
}
}
var valid20 = _errs134 === errors;
if(valid20){
const _errs136 = errors;
if(typeof data53.allowRelay !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/allowRelay",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/allowRelay/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid20 = _errs136 === errors;
if(valid20){
let data57 = data53.server;
const _errs138 = errors;
if(errors === _errs138){
if(Array.isArray(data57)){
if(data57.length > 10){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/server",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/server/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid21 = true;
const len4 = data57.length;
for(let i4=0; i4<len4; i4++){
let data58 = data57[i4];
const _errs140 = errors;
if(errors === _errs140){
if(errors === _errs140){
if(typeof data58 === "string"){
if(func1(data58) > 253){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/server/" + i4,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/server/items/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!(formats36(data58))){
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
var valid21 = _errs140 === errors;
if(!valid21){
break;
}
}
if(valid21){
let i5 = data57.length;
let j0;
if(i5 > 1){
const indices0 = {};
for(;i5--;){
let item0 = data57[i5];
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
var valid20 = _errs138 === errors;
if(valid20){
let data59 = data53.port;
const _errs142 = errors;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs142){
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 65535 || isNaN(data59)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data59 < 1 || isNaN(data59)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid20 = _errs142 === errors;
if(valid20){
let data60 = data53.tlsMode;
const _errs144 = errors;
if(typeof data60 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/tlsMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data60 === "None") || (data60 === "Opportunistic")) || (data60 === "Required")) || (data60 === "Verified"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/tlsMode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.tlsMode.enum}}];
return false;
}
var valid20 = _errs144 === errors;
if(valid20){
let data61 = data53.authentication;
const _errs146 = errors;
if(data61?.type === "oauth2"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/x-not-built",keyword:"x-not-built",params:{value: "oauth2", reason: "authentication to a smart host with OAuth2 is not built yet", tag: "type"}}];
return false;
}
if(errors === _errs146){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing5;
if((data61.type === undefined) && (missing5 = "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
if(data61.type !== undefined){
let data62 = data61.type;
const _errs149 = errors;
if(typeof data62 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data62 === "none") || (data62 === "basic")) || (data62 === "oauth2"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.general.properties.domains.items.properties.authentication.properties.type.enum}}];
return false;
}
var valid23 = _errs149 === errors;
}
else {
var valid23 = true;
}
if(valid23){
const tag0 = data61.type;
if(typeof tag0 == "string"){
if(tag0 === "none"){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing6;
if((data61.type === undefined) && (missing6 = "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/0/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs152 = errors;
for(const key14 in data61){
if(!(key14 === "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs152 === errors){
if(data61.type !== undefined){
if("none" !== data61.type){
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
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing7;
if(((data61.type === undefined) && (missing7 = "type")) || ((data61.userName === undefined) && (missing7 = "userName"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/1/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs155 = errors;
for(const key15 in data61){
if(!((key15 === "type") || (key15 === "userName"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs155 === errors){
if(data61.type !== undefined){
const _errs156 = errors;
if("basic" !== data61.type){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "basic"}}];
return false;
}
var valid28 = _errs156 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data61.userName !== undefined){
let data65 = data61.userName;
const _errs157 = errors;
if(errors === _errs157){
if(typeof data65 === "string"){
if(func1(data65) > 320){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication/userName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/1/properties/userName/maxLength",keyword:"maxLength",params:{limit: 320}}];
return false;
}
else {
if(func1(data65) < 1){
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
var valid28 = _errs157 === errors;
}
else {
var valid28 = true;
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
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
let missing8;
if((data61.type === undefined) && (missing8 = "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/2/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs160 = errors;
for(const key16 in data61){
if(!(key16 === "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/authentication/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs160 === errors){
if(data61.type !== undefined){
if("oauth2" !== data61.type){
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
var valid20 = _errs146 === errors;
if(valid20){
const _errs162 = errors;
if(typeof data53.allowPlainTextAuthentication !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/allowPlainTextAuthentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/allowPlainTextAuthentication/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid20 = _errs162 === errors;
if(valid20){
const _errs164 = errors;
if(typeof data53.sendHelo !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/domains/" + i3+"/sendHelo",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/domains/items/properties/sendHelo/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid20 = _errs164 === errors;
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
var valid19 = _errs129 === errors;
if(!valid19){
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
var valid16 = _errs127 === errors;
if(valid16){
let data69 = data45.maxConnections;
const _errs166 = errors;
const _errs167 = errors;
let valid31 = false;
let passing3 = null;
const _errs168 = errors;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err21 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(errors === _errs168){
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 100000 || isNaN(data69)){
const err22 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
if(data69 < 1 || isNaN(data69)){
const err23 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
var _valid3 = _errs168 === errors;
if(_valid3){
valid31 = true;
passing3 = 0;
}
const _errs170 = errors;
if("unlimited" !== data69){
const err24 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid3 = _errs170 === errors;
if(_valid3 && valid31){
valid31 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid31 = true;
passing3 = 1;
}
}
if(!valid31){
const err25 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
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
var valid16 = _errs166 === errors;
if(valid16){
let data70 = data45.connectionTimeout;
const _errs171 = errors;
if(errors === _errs171){
if(errors === _errs171){
if(typeof data70 === "string"){
if(func1(data70) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data70))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data70) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data70) ?? 86400000) > 86400000){
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
var valid16 = _errs171 === errors;
if(valid16){
if(data45.fullyQualifiedDomainName !== undefined){
let data71 = data45.fullyQualifiedDomainName;
const _errs173 = errors;
if(errors === _errs173){
if(errors === _errs173){
if(typeof data71 === "string"){
if(func1(data71) > 253){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/fullyQualifiedDomainName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/fullyQualifiedDomainName/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!(formats40(data71))){
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
var valid16 = _errs173 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data45.defaultDomain !== undefined){
let data72 = data45.defaultDomain;
const _errs175 = errors;
if(errors === _errs175){
if(errors === _errs175){
if(typeof data72 === "string"){
if(func1(data72) > 253){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/defaultDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/defaultDomain/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!(formats40(data72))){
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
var valid16 = _errs175 === errors;
}
else {
var valid16 = true;
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
var valid4 = _errs111 === errors;
if(valid4){
let data73 = data10.logging;
const _errs177 = errors;
if(errors === _errs177){
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.enabled === undefined){
data73.enabled = false;
}
if(data73.logFilePeriod === undefined){
data73.logFilePeriod = "Daily";
}
if(data73.logFileTruncateSize === undefined){
data73.logFileTruncateSize = 20971520;
}
if(data73.logFileLocaltimeRollover === undefined){
data73.logFileLocaltimeRollover = false;
}
if(data73.logExtFileFlags === undefined){
data73.logExtFileFlags = ["Date","Time","ClientIp","UserName","SiteName","ComputerName","ServerIp","ServerPort","Method","UriStem","UriQuery","HttpStatus","Win32Status","BytesSent","BytesRecv","TimeTaken","ProtocolVersion"];
}
if(data73.maxAge === undefined){
data73.maxAge = "P30D";
}
if(data73.maxDirectorySize === undefined){
data73.maxDirectorySize = 1073741824;
}
const _errs179 = errors;
for(const key17 in data73){
if(!((((((((key17 === "enabled") || (key17 === "logFilePeriod")) || (key17 === "logFileTruncateSize")) || (key17 === "logFileLocaltimeRollover")) || (key17 === "logExtFileFlags")) || (key17 === "logFileDirectory")) || (key17 === "maxAge")) || (key17 === "maxDirectorySize"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs179 === errors){
const _errs180 = errors;
if(typeof data73.enabled !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/enabled",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid32 = _errs180 === errors;
if(valid32){
let data75 = data73.logFilePeriod;
const _errs182 = errors;
if(typeof data75 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logFilePeriod",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logFilePeriod/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data75 === "Hourly") || (data75 === "Daily")) || (data75 === "Weekly")) || (data75 === "Monthly")) || (data75 === "MaxSize"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logFilePeriod",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logFilePeriod/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logFilePeriod.enum}}];
return false;
}
var valid32 = _errs182 === errors;
if(valid32){
let data76 = data73.logFileTruncateSize;
const _errs184 = errors;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logFileTruncateSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logFileTruncateSize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs184){
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 1099511627776 || isNaN(data76)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logFileTruncateSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logFileTruncateSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}}];
return false;
}
else {
if(data76 < 65536 || isNaN(data76)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logFileTruncateSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logFileTruncateSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 65536}}];
return false;
}
}
}
}
var valid32 = _errs184 === errors;
if(valid32){
const _errs186 = errors;
if(typeof data73.logFileLocaltimeRollover !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logFileLocaltimeRollover",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logFileLocaltimeRollover/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid32 = _errs186 === errors;
if(valid32){
let data78 = data73.logExtFileFlags;
const _errs188 = errors;
if(errors === _errs188){
if(Array.isArray(data78)){
if(data78.length > 22){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logExtFileFlags",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logExtFileFlags/maxItems",keyword:"maxItems",params:{limit: 22}}];
return false;
}
else {
if(data78.length < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logExtFileFlags",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logExtFileFlags/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid33 = true;
const len5 = data78.length;
for(let i6=0; i6<len5; i6++){
let data79 = data78[i6];
const _errs190 = errors;
if(typeof data79 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logExtFileFlags/" + i6,schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logExtFileFlags/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((((((((((((((((((((data79 === "Date") || (data79 === "Time")) || (data79 === "ClientIp")) || (data79 === "UserName")) || (data79 === "SiteName")) || (data79 === "ComputerName")) || (data79 === "ServerIp")) || (data79 === "ServerPort")) || (data79 === "Method")) || (data79 === "UriStem")) || (data79 === "UriQuery")) || (data79 === "HttpStatus")) || (data79 === "HttpSubStatus")) || (data79 === "Win32Status")) || (data79 === "BytesSent")) || (data79 === "BytesRecv")) || (data79 === "TimeTaken")) || (data79 === "ProtocolVersion")) || (data79 === "Host")) || (data79 === "UserAgent")) || (data79 === "Cookie")) || (data79 === "Referer"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logExtFileFlags/" + i6,schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logExtFileFlags/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.logging.properties.logExtFileFlags.items.enum}}];
return false;
}
var valid33 = _errs190 === errors;
if(!valid33){
break;
}
}
if(valid33){
let i7 = data78.length;
let j1;
if(i7 > 1){
const indices1 = {};
for(;i7--;){
let item1 = data78[i7];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logExtFileFlags",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logExtFileFlags/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j1}}];
return false;
break;
}
indices1[item1] = i7;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logExtFileFlags",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logExtFileFlags/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid32 = _errs188 === errors;
if(valid32){
if(data73.logFileDirectory !== undefined){
let data80 = data73.logFileDirectory;
const _errs192 = errors;
if(errors === _errs192){
if(errors === _errs192){
if(typeof data80 === "string"){
if(func1(data80) > 1024){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logFileDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logFileDirectory/maxLength",keyword:"maxLength",params:{limit: 1024}}];
return false;
}
else {
if(func1(data80) < 1){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logFileDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logFileDirectory/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
else {
if(!(formats22(data80))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logFileDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logFileDirectory/format",keyword:"format",params:{format: "absolute-path"}}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/logFileDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/logFileDirectory/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid32 = _errs192 === errors;
}
else {
var valid32 = true;
}
if(valid32){
let data81 = data73.maxAge;
const _errs194 = errors;
if(errors === _errs194){
if(errors === _errs194){
if(typeof data81 === "string"){
if(func1(data81) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/maxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/maxAge/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data81))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/maxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/maxAge/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data81) ?? 3600000) < 3600000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/maxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/maxAge/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1H"}}];
return false;
}
else {
if((parseDuration(data81) ?? 315360000000) > 315360000000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/maxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/maxAge/durationMaximum",keyword:"durationMaximum",params:{limit: "P3650D"}}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/maxAge",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/maxAge/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid32 = _errs194 === errors;
if(valid32){
let data82 = data73.maxDirectorySize;
const _errs196 = errors;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/maxDirectorySize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/maxDirectorySize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs196){
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 > 1099511627776 || isNaN(data82)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/maxDirectorySize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/maxDirectorySize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}}];
return false;
}
else {
if(data82 < 1048576 || isNaN(data82)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging/maxDirectorySize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/properties/maxDirectorySize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1048576}}];
return false;
}
}
}
}
var valid32 = _errs196 === errors;
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
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/logging",schemaPath:"#/properties/virtualServers/additionalProperties/properties/logging/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs177 === errors;
if(valid4){
let data83 = data10.messageLimit;
const _errs198 = errors;
if(errors === _errs198){
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.maxMessageSize === undefined){
data83.maxMessageSize = 2097152;
}
if(data83.maxSessionSize === undefined){
data83.maxSessionSize = 10485760;
}
if(data83.maxBatchedMessages === undefined){
data83.maxBatchedMessages = 20;
}
if(data83.maxRecipients === undefined){
data83.maxRecipients = 100;
}
const _errs200 = errors;
for(const key18 in data83){
if(!(((((key18 === "maxMessageSize") || (key18 === "maxSessionSize")) || (key18 === "maxBatchedMessages")) || (key18 === "maxRecipients")) || (key18 === "sendNdrTo"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs200 === errors){
let data84 = data83.maxMessageSize;
const _errs201 = errors;
const _errs202 = errors;
let valid36 = false;
let passing4 = null;
const _errs203 = errors;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
const err26 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(errors === _errs203){
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 > 1099511627776 || isNaN(data84)){
const err27 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
if(data84 < 1 || isNaN(data84)){
const err28 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
var _valid4 = _errs203 === errors;
if(_valid4){
valid36 = true;
passing4 = 0;
}
const _errs205 = errors;
if("unlimited" !== data84){
const err29 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid4 = _errs205 === errors;
if(_valid4 && valid36){
valid36 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid36 = true;
passing4 = 1;
}
}
if(!valid36){
const err30 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs202;
if(vErrors !== null){
if(_errs202){
vErrors.length = _errs202;
}
else {
vErrors = null;
}
}
}
var valid35 = _errs201 === errors;
if(valid35){
let data85 = data83.maxSessionSize;
const _errs206 = errors;
const _errs207 = errors;
let valid37 = false;
let passing5 = null;
const _errs208 = errors;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
const err31 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(errors === _errs208){
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 1099511627776 || isNaN(data85)){
const err32 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
if(data85 < 1 || isNaN(data85)){
const err33 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
var _valid5 = _errs208 === errors;
if(_valid5){
valid37 = true;
passing5 = 0;
}
const _errs210 = errors;
if("unlimited" !== data85){
const err34 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid5 = _errs210 === errors;
if(_valid5 && valid37){
valid37 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid37 = true;
passing5 = 1;
}
}
if(!valid37){
const err35 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs207;
if(vErrors !== null){
if(_errs207){
vErrors.length = _errs207;
}
else {
vErrors = null;
}
}
}
var valid35 = _errs206 === errors;
if(valid35){
let data86 = data83.maxBatchedMessages;
const _errs211 = errors;
const _errs212 = errors;
let valid38 = false;
let passing6 = null;
const _errs213 = errors;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
const err36 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(errors === _errs213){
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 > 1000000 || isNaN(data86)){
const err37 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
if(data86 < 1 || isNaN(data86)){
const err38 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
var _valid6 = _errs213 === errors;
if(_valid6){
valid38 = true;
passing6 = 0;
}
const _errs215 = errors;
if("unlimited" !== data86){
const err39 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid6 = _errs215 === errors;
if(_valid6 && valid38){
valid38 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid38 = true;
passing6 = 1;
}
}
if(!valid38){
const err40 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf",keyword:"oneOf",params:{passingSchemas: passing6}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs212;
if(vErrors !== null){
if(_errs212){
vErrors.length = _errs212;
}
else {
vErrors = null;
}
}
}
var valid35 = _errs211 === errors;
if(valid35){
let data87 = data83.maxRecipients;
const _errs216 = errors;
const _errs217 = errors;
let valid39 = false;
let passing7 = null;
const _errs218 = errors;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
const err41 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(errors === _errs218){
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 > 50000 || isNaN(data87)){
const err42 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50000}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
if(data87 < 1 || isNaN(data87)){
const err43 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
var _valid7 = _errs218 === errors;
if(_valid7){
valid39 = true;
passing7 = 0;
}
const _errs220 = errors;
if("unlimited" !== data87){
const err44 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid7 = _errs220 === errors;
if(_valid7 && valid39){
valid39 = false;
passing7 = [passing7, 1];
}
else {
if(_valid7){
valid39 = true;
passing7 = 1;
}
}
if(!valid39){
const err45 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf",keyword:"oneOf",params:{passingSchemas: passing7}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs217;
if(vErrors !== null){
if(_errs217){
vErrors.length = _errs217;
}
else {
vErrors = null;
}
}
}
var valid35 = _errs216 === errors;
if(valid35){
if(data83.sendNdrTo !== undefined){
let data88 = data83.sendNdrTo;
const _errs221 = errors;
if(errors === _errs221){
if(errors === _errs221){
if(typeof data88 === "string"){
if(func1(data88) > 320){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/sendNdrTo",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/sendNdrTo/maxLength",keyword:"maxLength",params:{limit: 320}}];
return false;
}
else {
if(!(formats48(data88))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/sendNdrTo",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/sendNdrTo/format",keyword:"format",params:{format: "mailbox"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/sendNdrTo",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/sendNdrTo/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid35 = _errs221 === errors;
}
else {
var valid35 = true;
}
}
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
var valid4 = _errs198 === errors;
if(valid4){
let data89 = data10.outboundConnection;
const _errs223 = errors;
if(errors === _errs223){
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.maxConnections === undefined){
data89.maxConnections = 1000;
}
if(data89.maxConnectionsPerDomain === undefined){
data89.maxConnectionsPerDomain = 100;
}
if(data89.connectionTimeout === undefined){
data89.connectionTimeout = "PT10M";
}
if(data89.port === undefined){
data89.port = 25;
}
if(data89.tlsMode === undefined){
data89.tlsMode = "Opportunistic";
}
if(data89.dnsServers === undefined){
data89.dnsServers = [];
}
const _errs225 = errors;
for(const key19 in data89){
if(!((((((key19 === "maxConnections") || (key19 === "maxConnectionsPerDomain")) || (key19 === "connectionTimeout")) || (key19 === "port")) || (key19 === "tlsMode")) || (key19 === "dnsServers"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs225 === errors){
let data90 = data89.maxConnections;
const _errs226 = errors;
const _errs227 = errors;
let valid41 = false;
let passing8 = null;
const _errs228 = errors;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
const err46 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnections/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(errors === _errs228){
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 > 20000 || isNaN(data90)){
const err47 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnections/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
if(data90 < 1 || isNaN(data90)){
const err48 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnections/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
}
var _valid8 = _errs228 === errors;
if(_valid8){
valid41 = true;
passing8 = 0;
}
const _errs230 = errors;
if("unlimited" !== data90){
const err49 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnections/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid8 = _errs230 === errors;
if(_valid8 && valid41){
valid41 = false;
passing8 = [passing8, 1];
}
else {
if(_valid8){
valid41 = true;
passing8 = 1;
}
}
if(!valid41){
const err50 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnections/oneOf",keyword:"oneOf",params:{passingSchemas: passing8}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs227;
if(vErrors !== null){
if(_errs227){
vErrors.length = _errs227;
}
else {
vErrors = null;
}
}
}
var valid40 = _errs226 === errors;
if(valid40){
let data91 = data89.maxConnectionsPerDomain;
const _errs231 = errors;
const _errs232 = errors;
let valid42 = false;
let passing9 = null;
const _errs233 = errors;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
const err51 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnectionsPerDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnectionsPerDomain/oneOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(errors === _errs233){
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 20000 || isNaN(data91)){
const err52 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnectionsPerDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnectionsPerDomain/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
if(data91 < 1 || isNaN(data91)){
const err53 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnectionsPerDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnectionsPerDomain/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
}
var _valid9 = _errs233 === errors;
if(_valid9){
valid42 = true;
passing9 = 0;
}
const _errs235 = errors;
if("unlimited" !== data91){
const err54 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnectionsPerDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnectionsPerDomain/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid9 = _errs235 === errors;
if(_valid9 && valid42){
valid42 = false;
passing9 = [passing9, 1];
}
else {
if(_valid9){
valid42 = true;
passing9 = 1;
}
}
if(!valid42){
const err55 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnectionsPerDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnectionsPerDomain/oneOf",keyword:"oneOf",params:{passingSchemas: passing9}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
validate20.errors = vErrors;
return false;
}
else {
errors = _errs232;
if(vErrors !== null){
if(_errs232){
vErrors.length = _errs232;
}
else {
vErrors = null;
}
}
}
var valid40 = _errs231 === errors;
if(valid40){
let data92 = data89.connectionTimeout;
const _errs236 = errors;
if(errors === _errs236){
if(errors === _errs236){
if(typeof data92 === "string"){
if(func1(data92) > 32){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/connectionTimeout/maxLength",keyword:"maxLength",params:{limit: 32}}];
return false;
}
else {
if(!(formats0(data92))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/connectionTimeout/format",keyword:"format",params:{format: "iso-duration"}}];
return false;
}
else {
if((parseDuration(data92) ?? 1000) < 1000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/connectionTimeout/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"}}];
return false;
}
else {
if((parseDuration(data92) ?? 600000) > 600000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/connectionTimeout/durationMaximum",keyword:"durationMaximum",params:{limit: "PT10M"}}];
return false;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/connectionTimeout/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid40 = _errs236 === errors;
if(valid40){
let data93 = data89.port;
const _errs238 = errors;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs238){
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 > 65535 || isNaN(data93)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data93 < 1 || isNaN(data93)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid40 = _errs238 === errors;
if(valid40){
let data94 = data89.tlsMode;
const _errs240 = errors;
if(typeof data94 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/tlsMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data94 === "None") || (data94 === "Opportunistic")) || (data94 === "Required")) || (data94 === "Verified"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/tlsMode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.tlsMode.enum}}];
return false;
}
var valid40 = _errs240 === errors;
if(valid40){
let data95 = data89.dnsServers;
const _errs242 = errors;
if(errors === _errs242){
if(Array.isArray(data95)){
if(data95.length > 10){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/dnsServers",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/dnsServers/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid43 = true;
const len6 = data95.length;
for(let i8=0; i8<len6; i8++){
let data96 = data95[i8];
const _errs244 = errors;
if(errors === _errs244){
if(errors === _errs244){
if(typeof data96 === "string"){
if(func1(data96) > 60){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/dnsServers/" + i8,schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/dnsServers/items/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
else {
if(!(formats52(data96))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/dnsServers/" + i8,schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/dnsServers/items/format",keyword:"format",params:{format: "name-server"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/dnsServers/" + i8,schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/dnsServers/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid43 = _errs244 === errors;
if(!valid43){
break;
}
}
if(valid43){
let i9 = data95.length;
let j2;
if(i9 > 1){
const indices2 = {};
for(;i9--;){
let item2 = data95[i9];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/dnsServers",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/dnsServers/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j2}}];
return false;
break;
}
indices2[item2] = i9;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/dnsServers",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/dnsServers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid40 = _errs242 === errors;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs223 === errors;
if(valid4){
let data97 = data10.protocol;
const _errs246 = errors;
if(errors === _errs246){
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.bareLineEndings === undefined){
data97.bareLineEndings = "ByRelayRight";
}
const _errs248 = errors;
for(const key20 in data97){
if(!((key20 === "bareLineEndings") || (key20 === "connectResponse"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/protocol",schemaPath:"#/properties/virtualServers/additionalProperties/properties/protocol/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs248 === errors){
let data98 = data97.bareLineEndings;
const _errs249 = errors;
if(typeof data98 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/protocol/bareLineEndings",schemaPath:"#/properties/virtualServers/additionalProperties/properties/protocol/properties/bareLineEndings/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data98 === "ByRelayRight") || (data98 === "Normalize")) || (data98 === "Refuse"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/protocol/bareLineEndings",schemaPath:"#/properties/virtualServers/additionalProperties/properties/protocol/properties/bareLineEndings/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.protocol.properties.bareLineEndings.enum}}];
return false;
}
var valid45 = _errs249 === errors;
if(valid45){
if(data97.connectResponse !== undefined){
let data99 = data97.connectResponse;
const _errs251 = errors;
if(errors === _errs251){
if(typeof data99 === "string"){
if(func1(data99) > 400){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/protocol/connectResponse",schemaPath:"#/properties/virtualServers/additionalProperties/properties/protocol/properties/connectResponse/maxLength",keyword:"maxLength",params:{limit: 400}}];
return false;
}
else {
if(!pattern7.test(data99)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/protocol/connectResponse",schemaPath:"#/properties/virtualServers/additionalProperties/properties/protocol/properties/connectResponse/pattern",keyword:"pattern",params:{pattern: "^[\\x21-\\x7e](?:[\\x20-\\x7e]*[\\x21-\\x7e])?$"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/protocol/connectResponse",schemaPath:"#/properties/virtualServers/additionalProperties/properties/protocol/properties/connectResponse/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid45 = _errs251 === errors;
}
else {
var valid45 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/protocol",schemaPath:"#/properties/virtualServers/additionalProperties/properties/protocol/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs246 === errors;
if(valid4){
let data100 = data10.relayRestriction;
const _errs253 = errors;
if(errors === _errs253){
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.mode === undefined){
data100.mode = "OnlyListed";
}
if(data100.relayForAuth === undefined){
data100.relayForAuth = true;
}
if(data100.grant === undefined){
data100.grant = [];
}
if(data100.deny === undefined){
data100.deny = [];
}
const _errs255 = errors;
for(const key21 in data100){
if(!((((key21 === "mode") || (key21 === "relayForAuth")) || (key21 === "grant")) || (key21 === "deny"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs255 === errors){
let data101 = data100.mode;
const _errs256 = errors;
if(typeof data101 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data101 === "OnlyListed") || (data101 === "AllExceptListed"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.mode.enum}}];
return false;
}
var valid46 = _errs256 === errors;
if(valid46){
const _errs258 = errors;
if(typeof data100.relayForAuth !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/relayForAuth",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/relayForAuth/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid46 = _errs258 === errors;
if(valid46){
let data103 = data100.grant;
const _errs260 = errors;
if(errors === _errs260){
if(Array.isArray(data103)){
if(data103.length > 10000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid47 = true;
const len7 = data103.length;
for(let i10=0; i10<len7; i10++){
let data104 = data103[i10];
const _errs262 = errors;
if(errors === _errs262){
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.comment === undefined){
data104.comment = "";
}
let missing9;
if((data104.address === undefined) && (missing9 = "address")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i10,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs264 = errors;
for(const key22 in data104){
if(!((key22 === "address") || (key22 === "comment"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i10,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs264 === errors){
if(data104.address !== undefined){
let data105 = data104.address;
const _errs265 = errors;
if(errors === _errs265){
if(errors === _errs265){
if(typeof data105 === "string"){
if(func1(data105) > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i10+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(!(formats2(data105))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i10+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/address/format",keyword:"format",params:{format: "network"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i10+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid48 = _errs265 === errors;
}
else {
var valid48 = true;
}
if(valid48){
let data106 = data104.comment;
const _errs267 = errors;
if(errors === _errs267){
if(typeof data106 === "string"){
if(func1(data106) > 500){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i10+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i10+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/comment/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid48 = _errs267 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i10,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid47 = _errs262 === errors;
if(!valid47){
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
var valid46 = _errs260 === errors;
if(valid46){
let data107 = data100.deny;
const _errs269 = errors;
if(errors === _errs269){
if(Array.isArray(data107)){
if(data107.length > 10000){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid49 = true;
const len8 = data107.length;
for(let i11=0; i11<len8; i11++){
let data108 = data107[i11];
const _errs271 = errors;
if(errors === _errs271){
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.comment === undefined){
data108.comment = "";
}
let missing10;
if((data108.address === undefined) && (missing10 = "address")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i11,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs273 = errors;
for(const key23 in data108){
if(!((key23 === "address") || (key23 === "comment"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i11,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs273 === errors){
if(data108.address !== undefined){
let data109 = data108.address;
const _errs274 = errors;
if(errors === _errs274){
if(errors === _errs274){
if(typeof data109 === "string"){
if(func1(data109) > 100){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i11+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(!(formats2(data109))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i11+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/address/format",keyword:"format",params:{format: "network"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i11+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid50 = _errs274 === errors;
}
else {
var valid50 = true;
}
if(valid50){
let data110 = data108.comment;
const _errs276 = errors;
if(errors === _errs276){
if(typeof data110 === "string"){
if(func1(data110) > 500){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i11+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i11+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/comment/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid50 = _errs276 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i11,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid49 = _errs271 === errors;
if(!valid49){
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
var valid46 = _errs269 === errors;
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
var valid4 = _errs253 === errors;
if(valid4){
let data111 = data10.smartHost;
const _errs278 = errors;
if(errors === _errs278){
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.server === undefined){
data111.server = [];
}
if(data111.port === undefined){
data111.port = 25;
}
if(data111.mode === undefined){
data111.mode = "Always";
}
if(data111.tlsMode === undefined){
data111.tlsMode = "Opportunistic";
}
if(data111.authentication === undefined){
data111.authentication = {"type":"none"};
}
if(data111.allowPlainTextAuthentication === undefined){
data111.allowPlainTextAuthentication = false;
}
const _errs280 = errors;
for(const key24 in data111){
if(!((((((key24 === "server") || (key24 === "port")) || (key24 === "mode")) || (key24 === "tlsMode")) || (key24 === "authentication")) || (key24 === "allowPlainTextAuthentication"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs280 === errors){
let data112 = data111.server;
const _errs281 = errors;
if(errors === _errs281){
if(Array.isArray(data112)){
if(data112.length > 10){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid52 = true;
const len9 = data112.length;
for(let i12=0; i12<len9; i12++){
let data113 = data112[i12];
const _errs283 = errors;
if(errors === _errs283){
if(errors === _errs283){
if(typeof data113 === "string"){
if(func1(data113) > 253){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server/" + i12,schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/items/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!(formats36(data113))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server/" + i12,schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/items/format",keyword:"format",params:{format: "next-hop-host"}}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server/" + i12,schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid52 = _errs283 === errors;
if(!valid52){
break;
}
}
if(valid52){
let i13 = data112.length;
let j3;
if(i13 > 1){
const indices3 = {};
for(;i13--;){
let item3 = data112[i13];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j3}}];
return false;
break;
}
indices3[item3] = i13;
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
var valid51 = _errs281 === errors;
if(valid51){
let data114 = data111.port;
const _errs285 = errors;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs285){
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 65535 || isNaN(data114)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data114 < 1 || isNaN(data114)){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid51 = _errs285 === errors;
if(valid51){
let data115 = data111.mode;
const _errs287 = errors;
if(typeof data115 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data115 === "Always") || (data115 === "DirectFirst"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.mode.enum}}];
return false;
}
var valid51 = _errs287 === errors;
if(valid51){
let data116 = data111.tlsMode;
const _errs289 = errors;
if(typeof data116 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/tlsMode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data116 === "None") || (data116 === "Opportunistic")) || (data116 === "Required")) || (data116 === "Verified"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/tlsMode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.tlsMode.enum}}];
return false;
}
var valid51 = _errs289 === errors;
if(valid51){
let data117 = data111.authentication;
const _errs291 = errors;
if(data117?.type === "oauth2"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/x-not-built",keyword:"x-not-built",params:{value: "oauth2", reason: "authentication to a smart host with OAuth2 is not built yet", tag: "type"}}];
return false;
}
if(errors === _errs291){
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
let missing11;
if((data117.type === undefined) && (missing11 = "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
if(data117.type !== undefined){
let data118 = data117.type;
const _errs294 = errors;
if(typeof data118 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data118 === "none") || (data118 === "basic")) || (data118 === "oauth2"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.properties.type.enum}}];
return false;
}
var valid54 = _errs294 === errors;
}
else {
var valid54 = true;
}
if(valid54){
const tag1 = data117.type;
if(typeof tag1 == "string"){
if(tag1 === "none"){
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
let missing12;
if((data117.type === undefined) && (missing12 = "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/0/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs297 = errors;
for(const key25 in data117){
if(!(key25 === "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs297 === errors){
if(data117.type !== undefined){
if("none" !== data117.type){
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
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
let missing13;
if(((data117.type === undefined) && (missing13 = "type")) || ((data117.userName === undefined) && (missing13 = "userName"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs300 = errors;
for(const key26 in data117){
if(!((key26 === "type") || (key26 === "userName"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs300 === errors){
if(data117.type !== undefined){
const _errs301 = errors;
if("basic" !== data117.type){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "basic"}}];
return false;
}
var valid59 = _errs301 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data117.userName !== undefined){
let data121 = data117.userName;
const _errs302 = errors;
if(errors === _errs302){
if(typeof data121 === "string"){
if(func1(data121) > 320){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/userName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/properties/userName/maxLength",keyword:"maxLength",params:{limit: 320}}];
return false;
}
else {
if(func1(data121) < 1){
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
var valid59 = _errs302 === errors;
}
else {
var valid59 = true;
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
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
let missing14;
if((data117.type === undefined) && (missing14 = "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/2/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs305 = errors;
for(const key27 in data117){
if(!(key27 === "type")){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs305 === errors){
if(data117.type !== undefined){
if("oauth2" !== data117.type){
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
var valid51 = _errs291 === errors;
if(valid51){
const _errs307 = errors;
if(typeof data111.allowPlainTextAuthentication !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/allowPlainTextAuthentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/allowPlainTextAuthentication/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid51 = _errs307 === errors;
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
var valid4 = _errs278 === errors;
if(valid4){
let data124 = data10.tls;
const _errs309 = errors;
if(errors === _errs309){
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(data124.requireTls === undefined){
data124.requireTls = false;
}
if(data124.minimumVersion === undefined){
data124.minimumVersion = "Tls12";
}
const _errs311 = errors;
for(const key28 in data124){
if(!(((key28 === "certificate") || (key28 === "requireTls")) || (key28 === "minimumVersion"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}}];
return false;
break;
}
}
if(_errs311 === errors){
if(data124.certificate !== undefined){
let data125 = data124.certificate;
const _errs312 = errors;
if(errors === _errs312){
if(errors === _errs312){
if(typeof data125 === "string"){
if(func1(data125) > 253){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/certificate",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/properties/certificate/maxLength",keyword:"maxLength",params:{limit: 253}}];
return false;
}
else {
if(!(formats60(data125))){
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
var valid62 = _errs312 === errors;
}
else {
var valid62 = true;
}
if(valid62){
const _errs314 = errors;
if(typeof data124.requireTls !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/requireTls",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/properties/requireTls/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid62 = _errs314 === errors;
if(valid62){
let data127 = data124.minimumVersion;
const _errs316 = errors;
if(typeof data127 !== "string"){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/minimumVersion",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/properties/minimumVersion/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data127 === "Tls10") || (data127 === "Tls11")) || (data127 === "Tls12")) || (data127 === "Tls13"))){
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls/minimumVersion",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/properties/minimumVersion/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.tls.properties.minimumVersion.enum}}];
return false;
}
var valid62 = _errs316 === errors;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tls",schemaPath:"#/properties/virtualServers/additionalProperties/properties/tls/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid4 = _errs309 === errors;
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
}
}
else {
validate20.errors = [{instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/virtualServers/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs25 === errors;
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
var valid0 = _errs21 === errors;
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
