// Generated from schemas by npm run generate. Do not edit.
// @ts-nocheck: ajv wrote what is between the imports and the exports at the end.
import ucs2lengthModule from 'ajv/dist/runtime/ucs2length.js'
import { parseDuration } from '../smtp/duration.js'
import { formats } from '../smtp/formats.js'
import type { Validator } from '../settings/validator.js'
import type { MethodName } from './methods.js'

const settings = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":["virtualServers"],"properties":{"$schema":{"type":"string","maxLength":200},"revision":{"type":"integer","minimum":0,"maximum":9007199254740991},"service":{"type":"object","additionalProperties":false,"properties":{"minimumFreeSpace":{"type":"integer","minimum":1,"maximum":1099511627776},"maxQueuedMessages":{"type":"integer","minimum":1,"maximum":10000000},"queueFolderMaxFiles":{"type":"integer","minimum":0,"maximum":100000},"messageTrackingLogMaxAge":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"P1D","durationMaximum":"P3650D"},"messageTrackingLogMaxDirectorySize":{"type":"integer","minimum":1048576,"maximum":1099511627776}}},"virtualServers":{"type":"object","minProperties":1,"maxProperties":100,"propertyNames":{"pattern":"^[1-9][0-9]{0,3}$","x-pattern":"a number from 1 to 9999"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"connectionControl":{"type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["OnlyListed","AllExceptListed"]},"deny":{"type":"array","maxItems":10000,"items":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","format":"network","maxLength":100},"comment":{"type":"string","maxLength":500}}}},"grant":{"type":"array","maxItems":10000,"items":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","format":"network","maxLength":100},"comment":{"type":"string","maxLength":500}}}},"maxConnectionsPerAddress":{"type":"integer","minimum":1,"maximum":20000}}},"delivery":{"type":"object","additionalProperties":false,"properties":{"firstRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D"},"secondRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D"},"thirdRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D"},"subsequentRetryInterval":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D"},"expirationTimeout":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P30D"},"hopCount":{"type":"integer","minimum":1,"maximum":1000}}},"folder":{"type":"object","additionalProperties":false,"properties":{"pickupDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"queueDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"dropDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024},"badMailDirectory":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024}}},"general":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$","x-pattern":"a name with a character that is no digit, and with none of * ? [ ] \\ /"},"bindings":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["address","port"],"properties":{"address":{"type":"string","format":"ip-address","maxLength":45},"port":{"type":"integer","minimum":1,"maximum":65535}}}},"maxConnections":{"oneOf":[{"type":"integer","minimum":1,"maximum":100000},{"const":"unlimited"}]},"connectionTimeout":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P1D"},"fullyQualifiedDomainName":{"type":"string","format":"domain-name","maxLength":253},"defaultDomain":{"type":"string","format":"domain-name","maxLength":253}}},"messageLimit":{"type":"object","additionalProperties":false,"properties":{"maxMessageSize":{"oneOf":[{"type":"integer","minimum":1,"maximum":1099511627776},{"const":"unlimited"}]},"maxSessionSize":{"oneOf":[{"type":"integer","minimum":1,"maximum":1099511627776},{"const":"unlimited"}]},"maxBatchedMessages":{"oneOf":[{"type":"integer","minimum":1,"maximum":1000000},{"const":"unlimited"}]},"maxRecipients":{"oneOf":[{"type":"integer","minimum":1,"maximum":50000},{"const":"unlimited"}]}}},"outboundConnection":{"type":"object","additionalProperties":false,"properties":{"maxConnections":{"oneOf":[{"type":"integer","minimum":1,"maximum":20000},{"const":"unlimited"}]},"maxConnectionsPerDomain":{"oneOf":[{"type":"integer","minimum":1,"maximum":20000},{"const":"unlimited"}]},"connectionTimeout":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"PT10M"},"port":{"type":"integer","minimum":1,"maximum":65535},"tlsMode":{"type":"string","enum":["None","Opportunistic","Required","Verified"]},"dnsServers":{"type":"array","maxItems":10,"uniqueItems":true,"items":{"type":"string","format":"name-server","maxLength":60}}}},"relayRestriction":{"type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["OnlyListed","AllExceptListed"]},"grant":{"type":"array","maxItems":10000,"items":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","format":"network","maxLength":100},"comment":{"type":"string","maxLength":500}}}},"deny":{"type":"array","maxItems":10000,"items":{"type":"object","additionalProperties":false,"required":["address"],"properties":{"address":{"type":"string","format":"network","maxLength":100},"comment":{"type":"string","maxLength":500}}}}}},"smartHost":{"type":"object","additionalProperties":false,"properties":{"server":{"type":"array","maxItems":10,"uniqueItems":true,"items":{"type":"string","format":"next-hop-host","maxLength":253}},"port":{"type":"integer","minimum":1,"maximum":65535},"mode":{"type":"string","enum":["Always","DirectFirst"]},"tlsMode":{"type":"string","enum":["None","Opportunistic","Required","Verified"]},"authentication":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["none","basic","oauth2"]}},"discriminator":{"propertyName":"type"},"oneOf":[{"additionalProperties":false,"properties":{"type":{"const":"none"}},"required":["type"]},{"additionalProperties":false,"required":["type","userName"],"properties":{"type":{"const":"basic"},"userName":{"type":"string","minLength":1,"maxLength":320}}},{"additionalProperties":false,"properties":{"type":{"const":"oauth2"}},"required":["type"]}],"x-not-built":{"oauth2":"authentication to a smart host with OAuth2 is not built yet"}},"allowPlainTextAuthentication":{"type":"boolean"}}}}}}}};
const func1 = ucs2lengthModule.default
const formats0 = formats["iso-duration"];
const formats2 = formats.network;
const formats16 = formats["absolute-path"];
const formats24 = formats["ip-address"];
const formats28 = formats["domain-name"];
const formats34 = formats["name-server"];
const formats40 = formats["next-hop-host"];
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.virtualServers === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "virtualServers"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "$schema") || (key0 === "revision")) || (key0 === "service")) || (key0 === "virtualServers"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(func1(data0) > 200){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema31.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},schema:schema31.properties.$schema.type,parentSchema:schema31.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.revision !== undefined){
let data1 = data.revision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.revision.type,parentSchema:schema31.properties.revision,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema31.properties.revision,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/revision",schemaPath:"#/properties/revision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.revision,data:data1};
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
if(data.service !== undefined){
let data2 = data.service;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(((((key1 === "minimumFreeSpace") || (key1 === "maxQueuedMessages")) || (key1 === "queueFolderMaxFiles")) || (key1 === "messageTrackingLogMaxAge")) || (key1 === "messageTrackingLogMaxDirectorySize"))){
const err7 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema31.properties.service,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.minimumFreeSpace !== undefined){
let data3 = data2.minimumFreeSpace;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/service/minimumFreeSpace",schemaPath:"#/properties/service/properties/minimumFreeSpace/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.service.properties.minimumFreeSpace.type,parentSchema:schema31.properties.service.properties.minimumFreeSpace,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1099511627776 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/service/minimumFreeSpace",schemaPath:"#/properties/service/properties/minimumFreeSpace/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema31.properties.service.properties.minimumFreeSpace,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/service/minimumFreeSpace",schemaPath:"#/properties/service/properties/minimumFreeSpace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.service.properties.minimumFreeSpace,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data2.maxQueuedMessages !== undefined){
let data4 = data2.maxQueuedMessages;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/service/maxQueuedMessages",schemaPath:"#/properties/service/properties/maxQueuedMessages/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.service.properties.maxQueuedMessages.type,parentSchema:schema31.properties.service.properties.maxQueuedMessages,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10000000 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/service/maxQueuedMessages",schemaPath:"#/properties/service/properties/maxQueuedMessages/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema31.properties.service.properties.maxQueuedMessages,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/service/maxQueuedMessages",schemaPath:"#/properties/service/properties/maxQueuedMessages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.service.properties.maxQueuedMessages,data:data4};
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
if(data2.queueFolderMaxFiles !== undefined){
let data5 = data2.queueFolderMaxFiles;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/service/queueFolderMaxFiles",schemaPath:"#/properties/service/properties/queueFolderMaxFiles/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.service.properties.queueFolderMaxFiles.type,parentSchema:schema31.properties.service.properties.queueFolderMaxFiles,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100000 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/service/queueFolderMaxFiles",schemaPath:"#/properties/service/properties/queueFolderMaxFiles/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},schema:100000,parentSchema:schema31.properties.service.properties.queueFolderMaxFiles,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/service/queueFolderMaxFiles",schemaPath:"#/properties/service/properties/queueFolderMaxFiles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema31.properties.service.properties.queueFolderMaxFiles,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data2.messageTrackingLogMaxAge !== undefined){
let data6 = data2.messageTrackingLogMaxAge;
if(typeof data6 === "string"){
if(func1(data6) > 32){
const err17 = {instancePath:instancePath+"/service/messageTrackingLogMaxAge",schemaPath:"#/properties/service/properties/messageTrackingLogMaxAge/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema31.properties.service.properties.messageTrackingLogMaxAge,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(formats0(data6))){
const err18 = {instancePath:instancePath+"/service/messageTrackingLogMaxAge",schemaPath:"#/properties/service/properties/messageTrackingLogMaxAge/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema31.properties.service.properties.messageTrackingLogMaxAge,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((parseDuration(data6) ?? 86400000) < 86400000){
const err19 = {instancePath:instancePath+"/service/messageTrackingLogMaxAge",schemaPath:"#/properties/service/properties/messageTrackingLogMaxAge/durationMinimum",keyword:"durationMinimum",params:{limit: "P1D"},schema:"P1D",parentSchema:schema31.properties.service.properties.messageTrackingLogMaxAge,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((parseDuration(data6) ?? 315360000000) > 315360000000){
const err20 = {instancePath:instancePath+"/service/messageTrackingLogMaxAge",schemaPath:"#/properties/service/properties/messageTrackingLogMaxAge/durationMaximum",keyword:"durationMaximum",params:{limit: "P3650D"},schema:"P3650D",parentSchema:schema31.properties.service.properties.messageTrackingLogMaxAge,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/service/messageTrackingLogMaxAge",schemaPath:"#/properties/service/properties/messageTrackingLogMaxAge/type",keyword:"type",params:{type: "string"},schema:schema31.properties.service.properties.messageTrackingLogMaxAge.type,parentSchema:schema31.properties.service.properties.messageTrackingLogMaxAge,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data2.messageTrackingLogMaxDirectorySize !== undefined){
let data7 = data2.messageTrackingLogMaxDirectorySize;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err22 = {instancePath:instancePath+"/service/messageTrackingLogMaxDirectorySize",schemaPath:"#/properties/service/properties/messageTrackingLogMaxDirectorySize/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.service.properties.messageTrackingLogMaxDirectorySize.type,parentSchema:schema31.properties.service.properties.messageTrackingLogMaxDirectorySize,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1099511627776 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/service/messageTrackingLogMaxDirectorySize",schemaPath:"#/properties/service/properties/messageTrackingLogMaxDirectorySize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema31.properties.service.properties.messageTrackingLogMaxDirectorySize,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7 < 1048576 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/service/messageTrackingLogMaxDirectorySize",schemaPath:"#/properties/service/properties/messageTrackingLogMaxDirectorySize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1048576},schema:1048576,parentSchema:schema31.properties.service.properties.messageTrackingLogMaxDirectorySize,data:data7};
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
else {
const err25 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "object"},schema:schema31.properties.service.type,parentSchema:schema31.properties.service,data:data2};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.virtualServers !== undefined){
let data8 = data.virtualServers;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 100){
const err26 = {instancePath:instancePath+"/virtualServers",schemaPath:"#/properties/virtualServers/maxProperties",keyword:"maxProperties",params:{limit: 100},schema:100,parentSchema:schema31.properties.virtualServers,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(Object.keys(data8).length < 1){
const err27 = {instancePath:instancePath+"/virtualServers",schemaPath:"#/properties/virtualServers/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema31.properties.virtualServers,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key2 in data8){
const _errs21 = errors;
if(typeof key2 === "string"){
if(!pattern4.test(key2)){
const err28 = {instancePath:instancePath+"/virtualServers",schemaPath:"#/properties/virtualServers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,3}$"},schema:"^[1-9][0-9]{0,3}$",parentSchema:schema31.properties.virtualServers.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var valid2 = _errs21 === errors;
if(!valid2){
const err29 = {instancePath:instancePath+"/virtualServers",schemaPath:"#/properties/virtualServers/propertyNames",keyword:"propertyNames",params:{propertyName: key2},schema:schema31.properties.virtualServers.propertyNames,parentSchema:schema31.properties.virtualServers,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
for(const key3 in data8){
let data9 = data8[key3];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
if(!((((((((key4 === "connectionControl") || (key4 === "delivery")) || (key4 === "folder")) || (key4 === "general")) || (key4 === "messageLimit")) || (key4 === "outboundConnection")) || (key4 === "relayRestriction")) || (key4 === "smartHost"))){
const err30 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/virtualServers/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.connectionControl !== undefined){
let data10 = data9.connectionControl;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key5 in data10){
if(!((((key5 === "mode") || (key5 === "deny")) || (key5 === "grant")) || (key5 === "maxConnectionsPerAddress"))){
const err31 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.mode !== undefined){
let data11 = data10.mode;
if(typeof data11 !== "string"){
const err32 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.mode.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.mode,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!((data11 === "OnlyListed") || (data11 === "AllExceptListed"))){
const err33 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.mode.enum},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.mode.enum,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.mode,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data10.deny !== undefined){
let data12 = data10.deny;
if(Array.isArray(data12)){
if(data12.length > 10000){
const err34 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/maxItems",keyword:"maxItems",params:{limit: 10000},schema:10000,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.address === undefined){
const err35 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/required",keyword:"required",params:{missingProperty: "address"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.items.required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.items,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key6 in data13){
if(!((key6 === "address") || (key6 === "comment"))){
const err36 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.items,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.address !== undefined){
let data14 = data13.address;
if(typeof data14 === "string"){
if(func1(data14) > 100){
const err37 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.items.properties.address,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(formats2(data14))){
const err38 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/properties/address/format",keyword:"format",params:{format: "network"},schema:"network",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.items.properties.address,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/properties/address/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.items.properties.address.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.items.properties.address,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data13.comment !== undefined){
let data15 = data13.comment;
if(typeof data15 === "string"){
if(func1(data15) > 500){
const err40 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.items.properties.comment,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/properties/comment/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.items.properties.comment.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.items.properties.comment,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny/" + i0,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.items.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.items,data:data13};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/deny",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/deny/type",keyword:"type",params:{type: "array"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.deny,data:data12};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data10.grant !== undefined){
let data16 = data10.grant;
if(Array.isArray(data16)){
if(data16.length > 10000){
const err44 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/maxItems",keyword:"maxItems",params:{limit: 10000},schema:10000,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.address === undefined){
const err45 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/required",keyword:"required",params:{missingProperty: "address"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.items.required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.items,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key7 in data17){
if(!((key7 === "address") || (key7 === "comment"))){
const err46 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.items,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data17.address !== undefined){
let data18 = data17.address;
if(typeof data18 === "string"){
if(func1(data18) > 100){
const err47 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.items.properties.address,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!(formats2(data18))){
const err48 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/properties/address/format",keyword:"format",params:{format: "network"},schema:"network",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.items.properties.address,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/properties/address/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.items.properties.address.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.items.properties.address,data:data18};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data17.comment !== undefined){
let data19 = data17.comment;
if(typeof data19 === "string"){
if(func1(data19) > 500){
const err50 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.items.properties.comment,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/properties/comment/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.items.properties.comment.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.items.properties.comment,data:data19};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant/" + i1,schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.items.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.items,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/grant",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/grant/type",keyword:"type",params:{type: "array"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.grant,data:data16};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data10.maxConnectionsPerAddress !== undefined){
let data20 = data10.maxConnectionsPerAddress;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err54 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/maxConnectionsPerAddress",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/maxConnectionsPerAddress/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.maxConnectionsPerAddress.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.maxConnectionsPerAddress,data:data20};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 20000 || isNaN(data20)){
const err55 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/maxConnectionsPerAddress",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/maxConnectionsPerAddress/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000},schema:20000,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.maxConnectionsPerAddress,data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err56 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl/maxConnectionsPerAddress",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/properties/maxConnectionsPerAddress/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.properties.maxConnectionsPerAddress,data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
else {
const err57 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/connectionControl",schemaPath:"#/properties/virtualServers/additionalProperties/properties/connectionControl/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.connectionControl,data:data10};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data9.delivery !== undefined){
let data21 = data9.delivery;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key8 in data21){
if(!((((((key8 === "firstRetryInterval") || (key8 === "secondRetryInterval")) || (key8 === "thirdRetryInterval")) || (key8 === "subsequentRetryInterval")) || (key8 === "expirationTimeout")) || (key8 === "hopCount"))){
const err58 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery,data:data21};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data21.firstRetryInterval !== undefined){
let data22 = data21.firstRetryInterval;
if(typeof data22 === "string"){
if(func1(data22) > 32){
const err59 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.firstRetryInterval,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!(formats0(data22))){
const err60 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.firstRetryInterval,data:data22};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((parseDuration(data22) ?? 1000) < 1000){
const err61 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.firstRetryInterval,data:data22};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((parseDuration(data22) ?? 604800000) > 604800000){
const err62 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/durationMaximum",keyword:"durationMaximum",params:{limit: "P7D"},schema:"P7D",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.firstRetryInterval,data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/firstRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/firstRetryInterval/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.firstRetryInterval.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.firstRetryInterval,data:data22};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data21.secondRetryInterval !== undefined){
let data23 = data21.secondRetryInterval;
if(typeof data23 === "string"){
if(func1(data23) > 32){
const err64 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.secondRetryInterval,data:data23};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!(formats0(data23))){
const err65 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.secondRetryInterval,data:data23};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((parseDuration(data23) ?? 1000) < 1000){
const err66 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.secondRetryInterval,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((parseDuration(data23) ?? 604800000) > 604800000){
const err67 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/durationMaximum",keyword:"durationMaximum",params:{limit: "P7D"},schema:"P7D",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.secondRetryInterval,data:data23};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/secondRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/secondRetryInterval/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.secondRetryInterval.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.secondRetryInterval,data:data23};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data21.thirdRetryInterval !== undefined){
let data24 = data21.thirdRetryInterval;
if(typeof data24 === "string"){
if(func1(data24) > 32){
const err69 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.thirdRetryInterval,data:data24};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!(formats0(data24))){
const err70 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.thirdRetryInterval,data:data24};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((parseDuration(data24) ?? 1000) < 1000){
const err71 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.thirdRetryInterval,data:data24};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if((parseDuration(data24) ?? 604800000) > 604800000){
const err72 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/durationMaximum",keyword:"durationMaximum",params:{limit: "P7D"},schema:"P7D",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.thirdRetryInterval,data:data24};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/thirdRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/thirdRetryInterval/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.thirdRetryInterval.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.thirdRetryInterval,data:data24};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data21.subsequentRetryInterval !== undefined){
let data25 = data21.subsequentRetryInterval;
if(typeof data25 === "string"){
if(func1(data25) > 32){
const err74 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.subsequentRetryInterval,data:data25};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!(formats0(data25))){
const err75 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.subsequentRetryInterval,data:data25};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((parseDuration(data25) ?? 1000) < 1000){
const err76 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.subsequentRetryInterval,data:data25};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((parseDuration(data25) ?? 604800000) > 604800000){
const err77 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/durationMaximum",keyword:"durationMaximum",params:{limit: "P7D"},schema:"P7D",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.subsequentRetryInterval,data:data25};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/subsequentRetryInterval",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/subsequentRetryInterval/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.subsequentRetryInterval.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.subsequentRetryInterval,data:data25};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data21.expirationTimeout !== undefined){
let data26 = data21.expirationTimeout;
if(typeof data26 === "string"){
if(func1(data26) > 32){
const err79 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.expirationTimeout,data:data26};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!(formats0(data26))){
const err80 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.expirationTimeout,data:data26};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((parseDuration(data26) ?? 1000) < 1000){
const err81 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.expirationTimeout,data:data26};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((parseDuration(data26) ?? 2592000000) > 2592000000){
const err82 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/durationMaximum",keyword:"durationMaximum",params:{limit: "P30D"},schema:"P30D",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.expirationTimeout,data:data26};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/expirationTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/expirationTimeout/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.expirationTimeout.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.expirationTimeout,data:data26};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data21.hopCount !== undefined){
let data27 = data21.hopCount;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err84 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/hopCount",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/hopCount/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.hopCount.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.hopCount,data:data27};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000 || isNaN(data27)){
const err85 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/hopCount",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/hopCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.hopCount,data:data27};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data27 < 1 || isNaN(data27)){
const err86 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery/hopCount",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/properties/hopCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery.properties.hopCount,data:data27};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
}
else {
const err87 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/delivery",schemaPath:"#/properties/virtualServers/additionalProperties/properties/delivery/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.delivery.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.delivery,data:data21};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data9.folder !== undefined){
let data28 = data9.folder;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key9 in data28){
if(!((((key9 === "pickupDirectory") || (key9 === "queueDirectory")) || (key9 === "dropDirectory")) || (key9 === "badMailDirectory"))){
const err88 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder,data:data28};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data28.pickupDirectory !== undefined){
let data29 = data28.pickupDirectory;
if(typeof data29 === "string"){
if(func1(data29) > 1024){
const err89 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/pickupDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/pickupDirectory/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.pickupDirectory,data:data29};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(func1(data29) < 1){
const err90 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/pickupDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/pickupDirectory/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.pickupDirectory,data:data29};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!(formats16(data29))){
const err91 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/pickupDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/pickupDirectory/format",keyword:"format",params:{format: "absolute-path"},schema:"absolute-path",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.pickupDirectory,data:data29};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/pickupDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/pickupDirectory/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.pickupDirectory.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.pickupDirectory,data:data29};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data28.queueDirectory !== undefined){
let data30 = data28.queueDirectory;
if(typeof data30 === "string"){
if(func1(data30) > 1024){
const err93 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/queueDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/queueDirectory/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.queueDirectory,data:data30};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(func1(data30) < 1){
const err94 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/queueDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/queueDirectory/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.queueDirectory,data:data30};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!(formats16(data30))){
const err95 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/queueDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/queueDirectory/format",keyword:"format",params:{format: "absolute-path"},schema:"absolute-path",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.queueDirectory,data:data30};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/queueDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/queueDirectory/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.queueDirectory.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.queueDirectory,data:data30};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data28.dropDirectory !== undefined){
let data31 = data28.dropDirectory;
if(typeof data31 === "string"){
if(func1(data31) > 1024){
const err97 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectory/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.dropDirectory,data:data31};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(func1(data31) < 1){
const err98 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectory/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.dropDirectory,data:data31};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!(formats16(data31))){
const err99 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectory/format",keyword:"format",params:{format: "absolute-path"},schema:"absolute-path",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.dropDirectory,data:data31};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/dropDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/dropDirectory/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.dropDirectory.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.dropDirectory,data:data31};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data28.badMailDirectory !== undefined){
let data32 = data28.badMailDirectory;
if(typeof data32 === "string"){
if(func1(data32) > 1024){
const err101 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailDirectory/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.badMailDirectory,data:data32};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(func1(data32) < 1){
const err102 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailDirectory/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.badMailDirectory,data:data32};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!(formats16(data32))){
const err103 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailDirectory/format",keyword:"format",params:{format: "absolute-path"},schema:"absolute-path",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.badMailDirectory,data:data32};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder/badMailDirectory",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/properties/badMailDirectory/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.badMailDirectory.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder.properties.badMailDirectory,data:data32};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/folder",schemaPath:"#/properties/virtualServers/additionalProperties/properties/folder/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.folder.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.folder,data:data28};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data9.general !== undefined){
let data33 = data9.general;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key10 in data33){
if(!((((((key10 === "name") || (key10 === "bindings")) || (key10 === "maxConnections")) || (key10 === "connectionTimeout")) || (key10 === "fullyQualifiedDomainName")) || (key10 === "defaultDomain"))){
const err106 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general,data:data33};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data33.name !== undefined){
let data34 = data33.name;
if(typeof data34 === "string"){
if(func1(data34) > 100){
const err107 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/name/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.name,data:data34};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(func1(data34) < 1){
const err108 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.name,data:data34};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(!pattern5.test(data34)){
const err109 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$"},schema:"^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.name,data:data34};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/name",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/name/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.name.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.name,data:data34};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data33.bindings !== undefined){
let data35 = data33.bindings;
if(Array.isArray(data35)){
if(data35.length > 100){
const err111 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/maxItems",keyword:"maxItems",params:{limit: 100},schema:100,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings,data:data35};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
let data36 = data35[i2];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.address === undefined){
const err112 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/required",keyword:"required",params:{missingProperty: "address"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items,data:data36};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data36.port === undefined){
const err113 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/required",keyword:"required",params:{missingProperty: "port"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items,data:data36};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key11 in data36){
if(!((key11 === "address") || (key11 === "port"))){
const err114 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items,data:data36};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data36.address !== undefined){
let data37 = data36.address;
if(typeof data37 === "string"){
if(func1(data37) > 45){
const err115 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 45},schema:45,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.properties.address,data:data37};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!(formats24(data37))){
const err116 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/address/format",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.properties.address,data:data37};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/address/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.properties.address.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.properties.address,data:data37};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data36.port !== undefined){
let data38 = data36.port;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err118 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.properties.port.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.properties.port,data:data38};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 65535 || isNaN(data38)){
const err119 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.properties.port,data:data38};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data38 < 1 || isNaN(data38)){
const err120 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2+"/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.properties.port,data:data38};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
}
else {
const err121 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings/" + i2,schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.items,data:data36};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/bindings",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/bindings/type",keyword:"type",params:{type: "array"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.bindings,data:data35};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data33.maxConnections !== undefined){
let data39 = data33.maxConnections;
const _errs92 = errors;
let valid18 = false;
let passing0 = null;
const _errs93 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err123 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.maxConnections.oneOf[0].type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.maxConnections.oneOf[0],data:data39};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 100000 || isNaN(data39)){
const err124 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},schema:100000,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.maxConnections.oneOf[0],data:data39};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data39 < 1 || isNaN(data39)){
const err125 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.maxConnections.oneOf[0],data:data39};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
var _valid0 = _errs93 === errors;
if(_valid0){
valid18 = true;
passing0 = 0;
}
const _errs95 = errors;
if("unlimited" !== data39){
const err126 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.maxConnections.oneOf[1],data:data39};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
var _valid0 = _errs95 === errors;
if(_valid0 && valid18){
valid18 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid18 = true;
passing0 = 1;
}
}
if(!valid18){
const err127 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/maxConnections/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.maxConnections.oneOf,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.maxConnections,data:data39};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
else {
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
}
}
if(data33.connectionTimeout !== undefined){
let data40 = data33.connectionTimeout;
if(typeof data40 === "string"){
if(func1(data40) > 32){
const err128 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.connectionTimeout,data:data40};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(!(formats0(data40))){
const err129 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.connectionTimeout,data:data40};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if((parseDuration(data40) ?? 1000) < 1000){
const err130 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.connectionTimeout,data:data40};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if((parseDuration(data40) ?? 86400000) > 86400000){
const err131 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/durationMaximum",keyword:"durationMaximum",params:{limit: "P1D"},schema:"P1D",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.connectionTimeout,data:data40};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/connectionTimeout/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.connectionTimeout.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.connectionTimeout,data:data40};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data33.fullyQualifiedDomainName !== undefined){
let data41 = data33.fullyQualifiedDomainName;
if(typeof data41 === "string"){
if(func1(data41) > 253){
const err133 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/fullyQualifiedDomainName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/fullyQualifiedDomainName/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.fullyQualifiedDomainName,data:data41};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(!(formats28(data41))){
const err134 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/fullyQualifiedDomainName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/fullyQualifiedDomainName/format",keyword:"format",params:{format: "domain-name"},schema:"domain-name",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.fullyQualifiedDomainName,data:data41};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/fullyQualifiedDomainName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/fullyQualifiedDomainName/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.fullyQualifiedDomainName.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.fullyQualifiedDomainName,data:data41};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data33.defaultDomain !== undefined){
let data42 = data33.defaultDomain;
if(typeof data42 === "string"){
if(func1(data42) > 253){
const err136 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/defaultDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/defaultDomain/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.defaultDomain,data:data42};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!(formats28(data42))){
const err137 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/defaultDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/defaultDomain/format",keyword:"format",params:{format: "domain-name"},schema:"domain-name",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.defaultDomain,data:data42};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general/defaultDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/properties/defaultDomain/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.defaultDomain.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general.properties.defaultDomain,data:data42};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/general",schemaPath:"#/properties/virtualServers/additionalProperties/properties/general/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.general.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.general,data:data33};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data9.messageLimit !== undefined){
let data43 = data9.messageLimit;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key12 in data43){
if(!((((key12 === "maxMessageSize") || (key12 === "maxSessionSize")) || (key12 === "maxBatchedMessages")) || (key12 === "maxRecipients"))){
const err140 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit,data:data43};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data43.maxMessageSize !== undefined){
let data44 = data43.maxMessageSize;
const _errs106 = errors;
let valid20 = false;
let passing1 = null;
const _errs107 = errors;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err141 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxMessageSize.oneOf[0].type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxMessageSize.oneOf[0],data:data44};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 1099511627776 || isNaN(data44)){
const err142 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxMessageSize.oneOf[0],data:data44};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data44 < 1 || isNaN(data44)){
const err143 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxMessageSize.oneOf[0],data:data44};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
var _valid1 = _errs107 === errors;
if(_valid1){
valid20 = true;
passing1 = 0;
}
const _errs109 = errors;
if("unlimited" !== data44){
const err144 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxMessageSize.oneOf[1],data:data44};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
var _valid1 = _errs109 === errors;
if(_valid1 && valid20){
valid20 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid20 = true;
passing1 = 1;
}
}
if(!valid20){
const err145 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxMessageSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxMessageSize/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},schema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxMessageSize.oneOf,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxMessageSize,data:data44};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
else {
errors = _errs106;
if(vErrors !== null){
if(_errs106){
vErrors.length = _errs106;
}
else {
vErrors = null;
}
}
}
}
if(data43.maxSessionSize !== undefined){
let data45 = data43.maxSessionSize;
const _errs111 = errors;
let valid21 = false;
let passing2 = null;
const _errs112 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err146 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxSessionSize.oneOf[0].type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxSessionSize.oneOf[0],data:data45};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 1099511627776 || isNaN(data45)){
const err147 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxSessionSize.oneOf[0],data:data45};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data45 < 1 || isNaN(data45)){
const err148 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxSessionSize.oneOf[0],data:data45};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
var _valid2 = _errs112 === errors;
if(_valid2){
valid21 = true;
passing2 = 0;
}
const _errs114 = errors;
if("unlimited" !== data45){
const err149 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxSessionSize.oneOf[1],data:data45};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
var _valid2 = _errs114 === errors;
if(_valid2 && valid21){
valid21 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid21 = true;
passing2 = 1;
}
}
if(!valid21){
const err150 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxSessionSize",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxSessionSize/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},schema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxSessionSize.oneOf,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxSessionSize,data:data45};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
else {
errors = _errs111;
if(vErrors !== null){
if(_errs111){
vErrors.length = _errs111;
}
else {
vErrors = null;
}
}
}
}
if(data43.maxBatchedMessages !== undefined){
let data46 = data43.maxBatchedMessages;
const _errs116 = errors;
let valid22 = false;
let passing3 = null;
const _errs117 = errors;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err151 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxBatchedMessages.oneOf[0].type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxBatchedMessages.oneOf[0],data:data46};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 1000000 || isNaN(data46)){
const err152 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxBatchedMessages.oneOf[0],data:data46};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data46 < 1 || isNaN(data46)){
const err153 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxBatchedMessages.oneOf[0],data:data46};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
var _valid3 = _errs117 === errors;
if(_valid3){
valid22 = true;
passing3 = 0;
}
const _errs119 = errors;
if("unlimited" !== data46){
const err154 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxBatchedMessages.oneOf[1],data:data46};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
var _valid3 = _errs119 === errors;
if(_valid3 && valid22){
valid22 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid22 = true;
passing3 = 1;
}
}
if(!valid22){
const err155 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxBatchedMessages",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxBatchedMessages/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},schema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxBatchedMessages.oneOf,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxBatchedMessages,data:data46};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
else {
errors = _errs116;
if(vErrors !== null){
if(_errs116){
vErrors.length = _errs116;
}
else {
vErrors = null;
}
}
}
}
if(data43.maxRecipients !== undefined){
let data47 = data43.maxRecipients;
const _errs121 = errors;
let valid23 = false;
let passing4 = null;
const _errs122 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err156 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxRecipients.oneOf[0].type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxRecipients.oneOf[0],data:data47};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 50000 || isNaN(data47)){
const err157 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50000},schema:50000,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxRecipients.oneOf[0],data:data47};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data47 < 1 || isNaN(data47)){
const err158 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxRecipients.oneOf[0],data:data47};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
var _valid4 = _errs122 === errors;
if(_valid4){
valid23 = true;
passing4 = 0;
}
const _errs124 = errors;
if("unlimited" !== data47){
const err159 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxRecipients.oneOf[1],data:data47};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid4 = _errs124 === errors;
if(_valid4 && valid23){
valid23 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid23 = true;
passing4 = 1;
}
}
if(!valid23){
const err160 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit/maxRecipients",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/properties/maxRecipients/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},schema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxRecipients.oneOf,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.properties.maxRecipients,data:data47};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
else {
errors = _errs121;
if(vErrors !== null){
if(_errs121){
vErrors.length = _errs121;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err161 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/messageLimit",schemaPath:"#/properties/virtualServers/additionalProperties/properties/messageLimit/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.messageLimit,data:data43};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data9.outboundConnection !== undefined){
let data48 = data9.outboundConnection;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key13 in data48){
if(!((((((key13 === "maxConnections") || (key13 === "maxConnectionsPerDomain")) || (key13 === "connectionTimeout")) || (key13 === "port")) || (key13 === "tlsMode")) || (key13 === "dnsServers"))){
const err162 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection,data:data48};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data48.maxConnections !== undefined){
let data49 = data48.maxConnections;
const _errs129 = errors;
let valid25 = false;
let passing5 = null;
const _errs130 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err163 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnections/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnections.oneOf[0].type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnections.oneOf[0],data:data49};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 20000 || isNaN(data49)){
const err164 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnections/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000},schema:20000,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnections.oneOf[0],data:data49};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data49 < 1 || isNaN(data49)){
const err165 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnections/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnections.oneOf[0],data:data49};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
var _valid5 = _errs130 === errors;
if(_valid5){
valid25 = true;
passing5 = 0;
}
const _errs132 = errors;
if("unlimited" !== data49){
const err166 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnections/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnections.oneOf[1],data:data49};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var _valid5 = _errs132 === errors;
if(_valid5 && valid25){
valid25 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid25 = true;
passing5 = 1;
}
}
if(!valid25){
const err167 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnections",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnections/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},schema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnections.oneOf,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnections,data:data49};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
else {
errors = _errs129;
if(vErrors !== null){
if(_errs129){
vErrors.length = _errs129;
}
else {
vErrors = null;
}
}
}
}
if(data48.maxConnectionsPerDomain !== undefined){
let data50 = data48.maxConnectionsPerDomain;
const _errs134 = errors;
let valid26 = false;
let passing6 = null;
const _errs135 = errors;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err168 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnectionsPerDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnectionsPerDomain/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnectionsPerDomain.oneOf[0].type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnectionsPerDomain.oneOf[0],data:data50};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 20000 || isNaN(data50)){
const err169 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnectionsPerDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnectionsPerDomain/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000},schema:20000,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnectionsPerDomain.oneOf[0],data:data50};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data50 < 1 || isNaN(data50)){
const err170 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnectionsPerDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnectionsPerDomain/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnectionsPerDomain.oneOf[0],data:data50};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
var _valid6 = _errs135 === errors;
if(_valid6){
valid26 = true;
passing6 = 0;
}
const _errs137 = errors;
if("unlimited" !== data50){
const err171 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnectionsPerDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnectionsPerDomain/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnectionsPerDomain.oneOf[1],data:data50};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var _valid6 = _errs137 === errors;
if(_valid6 && valid26){
valid26 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid26 = true;
passing6 = 1;
}
}
if(!valid26){
const err172 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/maxConnectionsPerDomain",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/maxConnectionsPerDomain/oneOf",keyword:"oneOf",params:{passingSchemas: passing6},schema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnectionsPerDomain.oneOf,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.maxConnectionsPerDomain,data:data50};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
else {
errors = _errs134;
if(vErrors !== null){
if(_errs134){
vErrors.length = _errs134;
}
else {
vErrors = null;
}
}
}
}
if(data48.connectionTimeout !== undefined){
let data51 = data48.connectionTimeout;
if(typeof data51 === "string"){
if(func1(data51) > 32){
const err173 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/connectionTimeout/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.connectionTimeout,data:data51};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(!(formats0(data51))){
const err174 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/connectionTimeout/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.connectionTimeout,data:data51};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if((parseDuration(data51) ?? 1000) < 1000){
const err175 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/connectionTimeout/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.connectionTimeout,data:data51};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if((parseDuration(data51) ?? 600000) > 600000){
const err176 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/connectionTimeout/durationMaximum",keyword:"durationMaximum",params:{limit: "PT10M"},schema:"PT10M",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.connectionTimeout,data:data51};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/connectionTimeout",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/connectionTimeout/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.connectionTimeout.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.connectionTimeout,data:data51};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data48.port !== undefined){
let data52 = data48.port;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err178 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.port.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.port,data:data52};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 65535 || isNaN(data52)){
const err179 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.port,data:data52};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data52 < 1 || isNaN(data52)){
const err180 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.port,data:data52};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
if(data48.tlsMode !== undefined){
let data53 = data48.tlsMode;
if(typeof data53 !== "string"){
const err181 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/tlsMode/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.tlsMode.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.tlsMode,data:data53};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(!((((data53 === "None") || (data53 === "Opportunistic")) || (data53 === "Required")) || (data53 === "Verified"))){
const err182 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/tlsMode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.tlsMode.enum},schema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.tlsMode.enum,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.tlsMode,data:data53};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data48.dnsServers !== undefined){
let data54 = data48.dnsServers;
if(Array.isArray(data54)){
if(data54.length > 10){
const err183 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/dnsServers",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/dnsServers/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.dnsServers,data:data54};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
const len3 = data54.length;
for(let i3=0; i3<len3; i3++){
let data55 = data54[i3];
if(typeof data55 === "string"){
if(func1(data55) > 60){
const err184 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/dnsServers/" + i3,schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/dnsServers/items/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.dnsServers.items,data:data55};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(!(formats34(data55))){
const err185 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/dnsServers/" + i3,schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/dnsServers/items/format",keyword:"format",params:{format: "name-server"},schema:"name-server",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.dnsServers.items,data:data55};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/dnsServers/" + i3,schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/dnsServers/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.dnsServers.items.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.dnsServers.items,data:data55};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
let i4 = data54.length;
let j0;
if(i4 > 1){
const indices0 = {};
for(;i4--;){
let item0 = data54[i4];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err187 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/dnsServers",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/dnsServers/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},schema:true,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.dnsServers,data:data54};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
break;
}
indices0[item0] = i4;
}
}
}
else {
const err188 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection/dnsServers",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/properties/dnsServers/type",keyword:"type",params:{type: "array"},schema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.dnsServers.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.properties.dnsServers,data:data54};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outboundConnection",schemaPath:"#/properties/virtualServers/additionalProperties/properties/outboundConnection/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.outboundConnection,data:data48};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data9.relayRestriction !== undefined){
let data56 = data9.relayRestriction;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key14 in data56){
if(!(((key14 === "mode") || (key14 === "grant")) || (key14 === "deny"))){
const err190 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction,data:data56};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data56.mode !== undefined){
let data57 = data56.mode;
if(typeof data57 !== "string"){
const err191 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.mode.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.mode,data:data57};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(!((data57 === "OnlyListed") || (data57 === "AllExceptListed"))){
const err192 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.mode.enum},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.mode.enum,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.mode,data:data57};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data56.grant !== undefined){
let data58 = data56.grant;
if(Array.isArray(data58)){
if(data58.length > 10000){
const err193 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/maxItems",keyword:"maxItems",params:{limit: 10000},schema:10000,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant,data:data58};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
const len4 = data58.length;
for(let i5=0; i5<len4; i5++){
let data59 = data58[i5];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.address === undefined){
const err194 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i5,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/required",keyword:"required",params:{missingProperty: "address"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.items.required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.items,data:data59};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
for(const key15 in data59){
if(!((key15 === "address") || (key15 === "comment"))){
const err195 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i5,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.items,data:data59};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data59.address !== undefined){
let data60 = data59.address;
if(typeof data60 === "string"){
if(func1(data60) > 100){
const err196 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i5+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.items.properties.address,data:data60};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(!(formats2(data60))){
const err197 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i5+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/address/format",keyword:"format",params:{format: "network"},schema:"network",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.items.properties.address,data:data60};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i5+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/address/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.items.properties.address.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.items.properties.address,data:data60};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data59.comment !== undefined){
let data61 = data59.comment;
if(typeof data61 === "string"){
if(func1(data61) > 500){
const err199 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i5+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.items.properties.comment,data:data61};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i5+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/properties/comment/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.items.properties.comment.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.items.properties.comment,data:data61};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant/" + i5,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.items.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.items,data:data59};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/grant",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/grant/type",keyword:"type",params:{type: "array"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.grant,data:data58};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data56.deny !== undefined){
let data62 = data56.deny;
if(Array.isArray(data62)){
if(data62.length > 10000){
const err203 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/maxItems",keyword:"maxItems",params:{limit: 10000},schema:10000,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny,data:data62};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
const len5 = data62.length;
for(let i6=0; i6<len5; i6++){
let data63 = data62[i6];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.address === undefined){
const err204 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i6,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/required",keyword:"required",params:{missingProperty: "address"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.items.required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.items,data:data63};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
for(const key16 in data63){
if(!((key16 === "address") || (key16 === "comment"))){
const err205 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i6,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.items,data:data63};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data63.address !== undefined){
let data64 = data63.address;
if(typeof data64 === "string"){
if(func1(data64) > 100){
const err206 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i6+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/address/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.items.properties.address,data:data64};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(!(formats2(data64))){
const err207 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i6+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/address/format",keyword:"format",params:{format: "network"},schema:"network",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.items.properties.address,data:data64};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i6+"/address",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/address/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.items.properties.address.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.items.properties.address,data:data64};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data63.comment !== undefined){
let data65 = data63.comment;
if(typeof data65 === "string"){
if(func1(data65) > 500){
const err209 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i6+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.items.properties.comment,data:data65};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i6+"/comment",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/properties/comment/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.items.properties.comment.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.items.properties.comment,data:data65};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny/" + i6,schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/items/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.items.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.items,data:data63};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction/deny",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/properties/deny/type",keyword:"type",params:{type: "array"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.properties.deny,data:data62};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/relayRestriction",schemaPath:"#/properties/virtualServers/additionalProperties/properties/relayRestriction/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.relayRestriction,data:data56};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data9.smartHost !== undefined){
let data66 = data9.smartHost;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key17 in data66){
if(!((((((key17 === "server") || (key17 === "port")) || (key17 === "mode")) || (key17 === "tlsMode")) || (key17 === "authentication")) || (key17 === "allowPlainTextAuthentication"))){
const err214 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost,data:data66};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data66.server !== undefined){
let data67 = data66.server;
if(Array.isArray(data67)){
if(data67.length > 10){
const err215 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.server,data:data67};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
const len6 = data67.length;
for(let i7=0; i7<len6; i7++){
let data68 = data67[i7];
if(typeof data68 === "string"){
if(func1(data68) > 253){
const err216 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server/" + i7,schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.server.items,data:data68};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(!(formats40(data68))){
const err217 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server/" + i7,schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/items/format",keyword:"format",params:{format: "next-hop-host"},schema:"next-hop-host",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.server.items,data:data68};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server/" + i7,schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/items/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.server.items.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.server.items,data:data68};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
let i8 = data67.length;
let j1;
if(i8 > 1){
const indices1 = {};
for(;i8--;){
let item1 = data67[i8];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err219 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j1},schema:true,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.server,data:data67};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
break;
}
indices1[item1] = i8;
}
}
}
else {
const err220 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/server",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/server/type",keyword:"type",params:{type: "array"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.server.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.server,data:data67};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data66.port !== undefined){
let data69 = data66.port;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err221 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.port.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.port,data:data69};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 65535 || isNaN(data69)){
const err222 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.port,data:data69};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data69 < 1 || isNaN(data69)){
const err223 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/port",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.port,data:data69};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
if(data66.mode !== undefined){
let data70 = data66.mode;
if(typeof data70 !== "string"){
const err224 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/mode/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.mode.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.mode,data:data70};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(!((data70 === "Always") || (data70 === "DirectFirst"))){
const err225 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/mode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.mode.enum},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.mode.enum,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.mode,data:data70};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data66.tlsMode !== undefined){
let data71 = data66.tlsMode;
if(typeof data71 !== "string"){
const err226 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/tlsMode/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.tlsMode.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.tlsMode,data:data71};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(!((((data71 === "None") || (data71 === "Opportunistic")) || (data71 === "Required")) || (data71 === "Verified"))){
const err227 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/tlsMode",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/tlsMode/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.tlsMode.enum},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.tlsMode.enum,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.tlsMode,data:data71};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data66.authentication !== undefined){
let data72 = data66.authentication;
if(data72?.type === "oauth2"){
const err228 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/x-not-built",keyword:"x-not-built",params:{value: "oauth2", reason: "authentication to a smart host with OAuth2 is not built yet", tag: "type"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication["x-not-built"],parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication,data:data72};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.type === undefined){
const err229 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/required",keyword:"required",params:{missingProperty: "type"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication,data:data72};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(data72.type !== undefined){
let data73 = data72.type;
if(typeof data73 !== "string"){
const err230 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/properties/type/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.properties.type.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.properties.type,data:data73};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(!(((data73 === "none") || (data73 === "basic")) || (data73 === "oauth2"))){
const err231 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.properties.type.enum},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.properties.type.enum,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.properties.type,data:data73};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
const tag0 = data72.type;
if(typeof tag0 == "string"){
if(tag0 === "none"){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.type === undefined){
const err232 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[0].required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[0],data:data72};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
for(const key18 in data72){
if(!(key18 === "type")){
const err233 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[0],data:data72};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data72.type !== undefined){
let data74 = data72.type;
if("none" !== data74){
const err234 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "none"},schema:"none",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[0].properties.type,data:data74};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
var props0 = true;
}
else if(tag0 === "basic"){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.type === undefined){
const err235 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[1].required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[1],data:data72};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(data72.userName === undefined){
const err236 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/required",keyword:"required",params:{missingProperty: "userName"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[1].required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[1],data:data72};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
for(const key19 in data72){
if(!((key19 === "type") || (key19 === "userName"))){
const err237 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[1],data:data72};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data72.type !== undefined){
let data75 = data72.type;
if("basic" !== data75){
const err238 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "basic"},schema:"basic",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[1].properties.type,data:data75};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data72.userName !== undefined){
let data76 = data72.userName;
if(typeof data76 === "string"){
if(func1(data76) > 320){
const err239 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/userName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/properties/userName/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[1].properties.userName,data:data76};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(func1(data76) < 1){
const err240 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/userName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/properties/userName/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[1].properties.userName,data:data76};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/userName",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/1/properties/userName/type",keyword:"type",params:{type: "string"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[1].properties.userName.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[1].properties.userName,data:data76};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "oauth2"){
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.type === undefined){
const err242 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[2].required,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[2],data:data72};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
for(const key20 in data72){
if(!(key20 === "type")){
const err243 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[2],data:data72};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data72.type !== undefined){
let data77 = data72.type;
if("oauth2" !== data77){
const err244 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication/type",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "oauth2"},schema:"oauth2",parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.oneOf[2].properties.type,data:data77};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
if(props0 !== true){
props0 = true;
}
}
else {
const err245 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.discriminator,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication,data:data72};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.discriminator,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication,data:data72};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/authentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/authentication/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.authentication,data:data72};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data66.allowPlainTextAuthentication !== undefined){
let data78 = data66.allowPlainTextAuthentication;
if(typeof data78 !== "boolean"){
const err248 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost/allowPlainTextAuthentication",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/properties/allowPlainTextAuthentication/type",keyword:"type",params:{type: "boolean"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.allowPlainTextAuthentication.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.properties.allowPlainTextAuthentication,data:data78};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/smartHost",schemaPath:"#/properties/virtualServers/additionalProperties/properties/smartHost/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.properties.smartHost.type,parentSchema:schema31.properties.virtualServers.additionalProperties.properties.smartHost,data:data66};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/virtualServers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/virtualServers/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.additionalProperties.type,parentSchema:schema31.properties.virtualServers.additionalProperties,data:data9};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
else {
const err251 = {instancePath:instancePath+"/virtualServers",schemaPath:"#/properties/virtualServers/type",keyword:"type",params:{type: "object"},schema:schema31.properties.virtualServers.type,parentSchema:schema31.properties.virtualServers,data:data8};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
else {
const err252 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const bindingAddParams = validate21;
const schema32 = {"type":"object","additionalProperties":false,"required":["address"],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","format":"ip-address","maxLength":45},"port":{"type":"integer","minimum":1,"maximum":65535},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "virtualServer") || (key0 === "address")) || (key0 === "port")) || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema32.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema32.properties.virtualServer.type,parentSchema:schema32.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func1(data1) > 45){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 45},schema:45,parentSchema:schema32.properties.address,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats24(data1))){
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/format",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema32.properties.address,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},schema:schema32.properties.address.type,parentSchema:schema32.properties.address,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.port !== undefined){
let data2 = data.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema32.properties.port.type,parentSchema:schema32.properties.port,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema32.properties.port,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema32.properties.port,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.ifRevision !== undefined){
let data3 = data.ifRevision;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema32.properties.ifRevision.type,parentSchema:schema32.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema32.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema32.properties.ifRevision,data:data3};
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
if(data.dryRun !== undefined){
let data4 = data.dryRun;
if(typeof data4 !== "boolean"){
const err14 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema32.properties.dryRun.type,parentSchema:schema32.properties.dryRun,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.force !== undefined){
let data5 = data.force;
if(typeof data5 !== "boolean"){
const err15 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema32.properties.force.type,parentSchema:schema32.properties.force,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const bindingGetParams = validate22;
const schema33 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","format":"ip-address","maxLength":45},"port":{"type":"integer","minimum":1,"maximum":65535}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "virtualServer") || (key0 === "address")) || (key0 === "port"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema33.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema33.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema33.properties.virtualServer.type,parentSchema:schema33.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func1(data1) > 45){
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 45},schema:45,parentSchema:schema33.properties.address,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats24(data1))){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/format",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema33.properties.address,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},schema:schema33.properties.address.type,parentSchema:schema33.properties.address,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.port !== undefined){
let data2 = data.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema33.properties.port.type,parentSchema:schema33.properties.port,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema33.properties.port,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema33.properties.port,data:data2};
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
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const bindingRemoveParams = validate23;
const schema34 = {"type":"object","additionalProperties":false,"required":["address"],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","format":"ip-address","maxLength":45},"port":{"type":"integer","minimum":1,"maximum":65535},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "virtualServer") || (key0 === "address")) || (key0 === "port")) || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema34.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema34.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema34.properties.virtualServer.type,parentSchema:schema34.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func1(data1) > 45){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 45},schema:45,parentSchema:schema34.properties.address,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats24(data1))){
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/format",keyword:"format",params:{format: "ip-address"},schema:"ip-address",parentSchema:schema34.properties.address,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},schema:schema34.properties.address.type,parentSchema:schema34.properties.address,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.port !== undefined){
let data2 = data.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/type",keyword:"type",params:{type: "integer"},schema:schema34.properties.port.type,parentSchema:schema34.properties.port,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema34.properties.port,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema34.properties.port,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.ifRevision !== undefined){
let data3 = data.ifRevision;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema34.properties.ifRevision.type,parentSchema:schema34.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema34.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema34.properties.ifRevision,data:data3};
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
if(data.dryRun !== undefined){
let data4 = data.dryRun;
if(typeof data4 !== "boolean"){
const err14 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema34.properties.dryRun.type,parentSchema:schema34.properties.dryRun,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.force !== undefined){
let data5 = data.force;
if(typeof data5 !== "boolean"){
const err15 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema34.properties.force.type,parentSchema:schema34.properties.force,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const connectionAddressAddParams = validate24;
const schema35 = {"type":"object","additionalProperties":false,"required":["address"],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","format":"network","maxLength":100},"comment":{"type":"string","maxLength":500},"access":{"type":"string","enum":["Deny","Grant"]},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "virtualServer") || (key0 === "address")) || (key0 === "comment")) || (key0 === "access")) || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema35.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema35.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema35.properties.virtualServer.type,parentSchema:schema35.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema35.properties.address,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats2(data1))){
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/format",keyword:"format",params:{format: "network"},schema:"network",parentSchema:schema35.properties.address,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},schema:schema35.properties.address.type,parentSchema:schema35.properties.address,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.comment !== undefined){
let data2 = data.comment;
if(typeof data2 === "string"){
if(func1(data2) > 500){
const err8 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema35.properties.comment,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "string"},schema:schema35.properties.comment.type,parentSchema:schema35.properties.comment,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.access !== undefined){
let data3 = data.access;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "string"},schema:schema35.properties.access.type,parentSchema:schema35.properties.access,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data3 === "Deny") || (data3 === "Grant"))){
const err11 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/enum",keyword:"enum",params:{allowedValues: schema35.properties.access.enum},schema:schema35.properties.access.enum,parentSchema:schema35.properties.access,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data4 = data.ifRevision;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema35.properties.ifRevision.type,parentSchema:schema35.properties.ifRevision,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema35.properties.ifRevision,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema35.properties.ifRevision,data:data4};
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
if(data.dryRun !== undefined){
let data5 = data.dryRun;
if(typeof data5 !== "boolean"){
const err15 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema35.properties.dryRun.type,parentSchema:schema35.properties.dryRun,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.force !== undefined){
let data6 = data.force;
if(typeof data6 !== "boolean"){
const err16 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema35.properties.force.type,parentSchema:schema35.properties.force,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const connectionAddressGetParams = validate25;
const schema36 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","format":"network","maxLength":100},"access":{"type":"string","enum":["Deny","Grant"]}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "virtualServer") || (key0 === "address")) || (key0 === "access"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema36.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema36.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema36.properties.virtualServer.type,parentSchema:schema36.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema36.properties.address,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats2(data1))){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/format",keyword:"format",params:{format: "network"},schema:"network",parentSchema:schema36.properties.address,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},schema:schema36.properties.address.type,parentSchema:schema36.properties.address,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.access !== undefined){
let data2 = data.access;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "string"},schema:schema36.properties.access.type,parentSchema:schema36.properties.access,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data2 === "Deny") || (data2 === "Grant"))){
const err8 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/enum",keyword:"enum",params:{allowedValues: schema36.properties.access.enum},schema:schema36.properties.access.enum,parentSchema:schema36.properties.access,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const connectionAddressRemoveParams = validate26;
const schema37 = {"type":"object","additionalProperties":false,"required":["address"],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","format":"network","maxLength":100},"access":{"type":"string","enum":["Deny","Grant"]},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "virtualServer") || (key0 === "address")) || (key0 === "access")) || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema37.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema37.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema37.properties.virtualServer.type,parentSchema:schema37.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema37.properties.address,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats2(data1))){
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/format",keyword:"format",params:{format: "network"},schema:"network",parentSchema:schema37.properties.address,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},schema:schema37.properties.address.type,parentSchema:schema37.properties.address,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.access !== undefined){
let data2 = data.access;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "string"},schema:schema37.properties.access.type,parentSchema:schema37.properties.access,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data2 === "Deny") || (data2 === "Grant"))){
const err9 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/enum",keyword:"enum",params:{allowedValues: schema37.properties.access.enum},schema:schema37.properties.access.enum,parentSchema:schema37.properties.access,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data3 = data.ifRevision;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema37.properties.ifRevision.type,parentSchema:schema37.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema37.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema37.properties.ifRevision,data:data3};
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
if(data.dryRun !== undefined){
let data4 = data.dryRun;
if(typeof data4 !== "boolean"){
const err13 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema37.properties.dryRun.type,parentSchema:schema37.properties.dryRun,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.force !== undefined){
let data5 = data.force;
if(typeof data5 !== "boolean"){
const err14 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema37.properties.force.type,parentSchema:schema37.properties.force,data:data5};
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
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const connectionControlGetParams = validate27;
const schema38 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema38.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema38.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema38.properties.virtualServer.type,parentSchema:schema38.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const connectionControlSetParams = validate28;
const schema39 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"mode":{"if":{"type":"null"},"else":{"type":"string","enum":["OnlyListed","AllExceptListed"]}},"maxConnectionsPerAddress":{"if":{"type":"null"},"else":{"type":"integer","minimum":1,"maximum":20000}},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "virtualServer") || (key0 === "mode")) || (key0 === "maxConnectionsPerAddress")) || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema39.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema39.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema39.properties.virtualServer.type,parentSchema:schema39.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data1 !== null){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/else/type",keyword:"type",params:{type: "string"},schema:schema39.properties.mode.else.type,parentSchema:schema39.properties.mode.else,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data1 === "OnlyListed") || (data1 === "AllExceptListed"))){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/else/enum",keyword:"enum",params:{allowedValues: schema39.properties.mode.else.enum},schema:schema39.properties.mode.else.enum,parentSchema:schema39.properties.mode.else,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err7 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/if",keyword:"if",params:{failingKeyword: "else"},schema:schema39.properties.mode.if,parentSchema:schema39.properties.mode,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.maxConnectionsPerAddress !== undefined){
let data2 = data.maxConnectionsPerAddress;
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(data2 !== null){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs14 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/maxConnectionsPerAddress",schemaPath:"#/properties/maxConnectionsPerAddress/else/type",keyword:"type",params:{type: "integer"},schema:schema39.properties.maxConnectionsPerAddress.else.type,parentSchema:schema39.properties.maxConnectionsPerAddress.else,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 20000 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/maxConnectionsPerAddress",schemaPath:"#/properties/maxConnectionsPerAddress/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000},schema:20000,parentSchema:schema39.properties.maxConnectionsPerAddress.else,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/maxConnectionsPerAddress",schemaPath:"#/properties/maxConnectionsPerAddress/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema39.properties.maxConnectionsPerAddress.else,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid1 = _errs14 === errors;
valid2 = _valid1;
}
if(!valid2){
const err12 = {instancePath:instancePath+"/maxConnectionsPerAddress",schemaPath:"#/properties/maxConnectionsPerAddress/if",keyword:"if",params:{failingKeyword: "else"},schema:schema39.properties.maxConnectionsPerAddress.if,parentSchema:schema39.properties.maxConnectionsPerAddress,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data3 = data.ifRevision;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err13 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema39.properties.ifRevision.type,parentSchema:schema39.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema39.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema39.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data4 = data.dryRun;
if(typeof data4 !== "boolean"){
const err16 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema39.properties.dryRun.type,parentSchema:schema39.properties.dryRun,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.force !== undefined){
let data5 = data.force;
if(typeof data5 !== "boolean"){
const err17 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema39.properties.force.type,parentSchema:schema39.properties.force,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const deliveryGetParams = validate29;
const schema40 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema40.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema40.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema40.properties.virtualServer.type,parentSchema:schema40.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const deliverySetParams = validate30;
const schema41 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"firstRetryInterval":{"if":{"type":"null"},"else":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D"}},"secondRetryInterval":{"if":{"type":"null"},"else":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D"}},"thirdRetryInterval":{"if":{"type":"null"},"else":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D"}},"subsequentRetryInterval":{"if":{"type":"null"},"else":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P7D"}},"expirationTimeout":{"if":{"type":"null"},"else":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P30D"}},"hopCount":{"if":{"type":"null"},"else":{"type":"integer","minimum":1,"maximum":1000}},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};
const func60 = Object.prototype.hasOwnProperty;

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func60.call(schema41.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema41.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema41.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema41.properties.virtualServer.type,parentSchema:schema41.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.firstRetryInterval !== undefined){
let data1 = data.firstRetryInterval;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data1 !== null){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
if(typeof data1 === "string"){
if(func1(data1) > 32){
const err5 = {instancePath:instancePath+"/firstRetryInterval",schemaPath:"#/properties/firstRetryInterval/else/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema41.properties.firstRetryInterval.else,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats0(data1))){
const err6 = {instancePath:instancePath+"/firstRetryInterval",schemaPath:"#/properties/firstRetryInterval/else/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema41.properties.firstRetryInterval.else,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((parseDuration(data1) ?? 1000) < 1000){
const err7 = {instancePath:instancePath+"/firstRetryInterval",schemaPath:"#/properties/firstRetryInterval/else/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema41.properties.firstRetryInterval.else,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((parseDuration(data1) ?? 604800000) > 604800000){
const err8 = {instancePath:instancePath+"/firstRetryInterval",schemaPath:"#/properties/firstRetryInterval/else/durationMaximum",keyword:"durationMaximum",params:{limit: "P7D"},schema:"P7D",parentSchema:schema41.properties.firstRetryInterval.else,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/firstRetryInterval",schemaPath:"#/properties/firstRetryInterval/else/type",keyword:"type",params:{type: "string"},schema:schema41.properties.firstRetryInterval.else.type,parentSchema:schema41.properties.firstRetryInterval.else,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err10 = {instancePath:instancePath+"/firstRetryInterval",schemaPath:"#/properties/firstRetryInterval/if",keyword:"if",params:{failingKeyword: "else"},schema:schema41.properties.firstRetryInterval.if,parentSchema:schema41.properties.firstRetryInterval,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.secondRetryInterval !== undefined){
let data2 = data.secondRetryInterval;
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(data2 !== null){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs14 = errors;
if(typeof data2 === "string"){
if(func1(data2) > 32){
const err12 = {instancePath:instancePath+"/secondRetryInterval",schemaPath:"#/properties/secondRetryInterval/else/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema41.properties.secondRetryInterval.else,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(formats0(data2))){
const err13 = {instancePath:instancePath+"/secondRetryInterval",schemaPath:"#/properties/secondRetryInterval/else/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema41.properties.secondRetryInterval.else,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((parseDuration(data2) ?? 1000) < 1000){
const err14 = {instancePath:instancePath+"/secondRetryInterval",schemaPath:"#/properties/secondRetryInterval/else/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema41.properties.secondRetryInterval.else,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((parseDuration(data2) ?? 604800000) > 604800000){
const err15 = {instancePath:instancePath+"/secondRetryInterval",schemaPath:"#/properties/secondRetryInterval/else/durationMaximum",keyword:"durationMaximum",params:{limit: "P7D"},schema:"P7D",parentSchema:schema41.properties.secondRetryInterval.else,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/secondRetryInterval",schemaPath:"#/properties/secondRetryInterval/else/type",keyword:"type",params:{type: "string"},schema:schema41.properties.secondRetryInterval.else.type,parentSchema:schema41.properties.secondRetryInterval.else,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid2 = _valid1;
}
if(!valid2){
const err17 = {instancePath:instancePath+"/secondRetryInterval",schemaPath:"#/properties/secondRetryInterval/if",keyword:"if",params:{failingKeyword: "else"},schema:schema41.properties.secondRetryInterval.if,parentSchema:schema41.properties.secondRetryInterval,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.thirdRetryInterval !== undefined){
let data3 = data.thirdRetryInterval;
const _errs17 = errors;
let valid3 = true;
const _errs18 = errors;
if(data3 !== null){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid2 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs20 = errors;
if(typeof data3 === "string"){
if(func1(data3) > 32){
const err19 = {instancePath:instancePath+"/thirdRetryInterval",schemaPath:"#/properties/thirdRetryInterval/else/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema41.properties.thirdRetryInterval.else,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(formats0(data3))){
const err20 = {instancePath:instancePath+"/thirdRetryInterval",schemaPath:"#/properties/thirdRetryInterval/else/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema41.properties.thirdRetryInterval.else,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((parseDuration(data3) ?? 1000) < 1000){
const err21 = {instancePath:instancePath+"/thirdRetryInterval",schemaPath:"#/properties/thirdRetryInterval/else/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema41.properties.thirdRetryInterval.else,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((parseDuration(data3) ?? 604800000) > 604800000){
const err22 = {instancePath:instancePath+"/thirdRetryInterval",schemaPath:"#/properties/thirdRetryInterval/else/durationMaximum",keyword:"durationMaximum",params:{limit: "P7D"},schema:"P7D",parentSchema:schema41.properties.thirdRetryInterval.else,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/thirdRetryInterval",schemaPath:"#/properties/thirdRetryInterval/else/type",keyword:"type",params:{type: "string"},schema:schema41.properties.thirdRetryInterval.else.type,parentSchema:schema41.properties.thirdRetryInterval.else,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid2 = _errs20 === errors;
valid3 = _valid2;
}
if(!valid3){
const err24 = {instancePath:instancePath+"/thirdRetryInterval",schemaPath:"#/properties/thirdRetryInterval/if",keyword:"if",params:{failingKeyword: "else"},schema:schema41.properties.thirdRetryInterval.if,parentSchema:schema41.properties.thirdRetryInterval,data:data3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.subsequentRetryInterval !== undefined){
let data4 = data.subsequentRetryInterval;
const _errs23 = errors;
let valid4 = true;
const _errs24 = errors;
if(data4 !== null){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid3 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs26 = errors;
if(typeof data4 === "string"){
if(func1(data4) > 32){
const err26 = {instancePath:instancePath+"/subsequentRetryInterval",schemaPath:"#/properties/subsequentRetryInterval/else/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema41.properties.subsequentRetryInterval.else,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(formats0(data4))){
const err27 = {instancePath:instancePath+"/subsequentRetryInterval",schemaPath:"#/properties/subsequentRetryInterval/else/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema41.properties.subsequentRetryInterval.else,data:data4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((parseDuration(data4) ?? 1000) < 1000){
const err28 = {instancePath:instancePath+"/subsequentRetryInterval",schemaPath:"#/properties/subsequentRetryInterval/else/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema41.properties.subsequentRetryInterval.else,data:data4};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((parseDuration(data4) ?? 604800000) > 604800000){
const err29 = {instancePath:instancePath+"/subsequentRetryInterval",schemaPath:"#/properties/subsequentRetryInterval/else/durationMaximum",keyword:"durationMaximum",params:{limit: "P7D"},schema:"P7D",parentSchema:schema41.properties.subsequentRetryInterval.else,data:data4};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/subsequentRetryInterval",schemaPath:"#/properties/subsequentRetryInterval/else/type",keyword:"type",params:{type: "string"},schema:schema41.properties.subsequentRetryInterval.else.type,parentSchema:schema41.properties.subsequentRetryInterval.else,data:data4};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid3 = _errs26 === errors;
valid4 = _valid3;
}
if(!valid4){
const err31 = {instancePath:instancePath+"/subsequentRetryInterval",schemaPath:"#/properties/subsequentRetryInterval/if",keyword:"if",params:{failingKeyword: "else"},schema:schema41.properties.subsequentRetryInterval.if,parentSchema:schema41.properties.subsequentRetryInterval,data:data4};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.expirationTimeout !== undefined){
let data5 = data.expirationTimeout;
const _errs29 = errors;
let valid5 = true;
const _errs30 = errors;
if(data5 !== null){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid4 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs32 = errors;
if(typeof data5 === "string"){
if(func1(data5) > 32){
const err33 = {instancePath:instancePath+"/expirationTimeout",schemaPath:"#/properties/expirationTimeout/else/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema41.properties.expirationTimeout.else,data:data5};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(formats0(data5))){
const err34 = {instancePath:instancePath+"/expirationTimeout",schemaPath:"#/properties/expirationTimeout/else/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema41.properties.expirationTimeout.else,data:data5};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((parseDuration(data5) ?? 1000) < 1000){
const err35 = {instancePath:instancePath+"/expirationTimeout",schemaPath:"#/properties/expirationTimeout/else/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema41.properties.expirationTimeout.else,data:data5};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((parseDuration(data5) ?? 2592000000) > 2592000000){
const err36 = {instancePath:instancePath+"/expirationTimeout",schemaPath:"#/properties/expirationTimeout/else/durationMaximum",keyword:"durationMaximum",params:{limit: "P30D"},schema:"P30D",parentSchema:schema41.properties.expirationTimeout.else,data:data5};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/expirationTimeout",schemaPath:"#/properties/expirationTimeout/else/type",keyword:"type",params:{type: "string"},schema:schema41.properties.expirationTimeout.else.type,parentSchema:schema41.properties.expirationTimeout.else,data:data5};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid4 = _errs32 === errors;
valid5 = _valid4;
}
if(!valid5){
const err38 = {instancePath:instancePath+"/expirationTimeout",schemaPath:"#/properties/expirationTimeout/if",keyword:"if",params:{failingKeyword: "else"},schema:schema41.properties.expirationTimeout.if,parentSchema:schema41.properties.expirationTimeout,data:data5};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.hopCount !== undefined){
let data6 = data.hopCount;
const _errs35 = errors;
let valid6 = true;
const _errs36 = errors;
if(data6 !== null){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid5 = _errs36 === errors;
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
if(!_valid5){
const _errs38 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err40 = {instancePath:instancePath+"/hopCount",schemaPath:"#/properties/hopCount/else/type",keyword:"type",params:{type: "integer"},schema:schema41.properties.hopCount.else.type,parentSchema:schema41.properties.hopCount.else,data:data6};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000 || isNaN(data6)){
const err41 = {instancePath:instancePath+"/hopCount",schemaPath:"#/properties/hopCount/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema41.properties.hopCount.else,data:data6};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err42 = {instancePath:instancePath+"/hopCount",schemaPath:"#/properties/hopCount/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema41.properties.hopCount.else,data:data6};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var _valid5 = _errs38 === errors;
valid6 = _valid5;
}
if(!valid6){
const err43 = {instancePath:instancePath+"/hopCount",schemaPath:"#/properties/hopCount/if",keyword:"if",params:{failingKeyword: "else"},schema:schema41.properties.hopCount.if,parentSchema:schema41.properties.hopCount,data:data6};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data7 = data.ifRevision;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err44 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema41.properties.ifRevision.type,parentSchema:schema41.properties.ifRevision,data:data7};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
const err45 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema41.properties.ifRevision,data:data7};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err46 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema41.properties.ifRevision,data:data7};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data8 = data.dryRun;
if(typeof data8 !== "boolean"){
const err47 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema41.properties.dryRun.type,parentSchema:schema41.properties.dryRun,data:data8};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.force !== undefined){
let data9 = data.force;
if(typeof data9 !== "boolean"){
const err48 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema41.properties.force.type,parentSchema:schema41.properties.force,data:data9};
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
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const folderGetParams = validate31;
const schema42 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema42.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema42.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema42.properties.virtualServer.type,parentSchema:schema42.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const folderSetParams = validate32;
const schema43 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"pickupDirectory":{"if":{"type":"null"},"else":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024}},"queueDirectory":{"if":{"type":"null"},"else":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024}},"dropDirectory":{"if":{"type":"null"},"else":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024}},"badMailDirectory":{"if":{"type":"null"},"else":{"type":"string","format":"absolute-path","minLength":1,"maxLength":1024}},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "virtualServer") || (key0 === "pickupDirectory")) || (key0 === "queueDirectory")) || (key0 === "dropDirectory")) || (key0 === "badMailDirectory")) || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema43.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema43.properties.virtualServer.type,parentSchema:schema43.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.pickupDirectory !== undefined){
let data1 = data.pickupDirectory;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data1 !== null){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
if(typeof data1 === "string"){
if(func1(data1) > 1024){
const err5 = {instancePath:instancePath+"/pickupDirectory",schemaPath:"#/properties/pickupDirectory/else/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema43.properties.pickupDirectory.else,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/pickupDirectory",schemaPath:"#/properties/pickupDirectory/else/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43.properties.pickupDirectory.else,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats16(data1))){
const err7 = {instancePath:instancePath+"/pickupDirectory",schemaPath:"#/properties/pickupDirectory/else/format",keyword:"format",params:{format: "absolute-path"},schema:"absolute-path",parentSchema:schema43.properties.pickupDirectory.else,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/pickupDirectory",schemaPath:"#/properties/pickupDirectory/else/type",keyword:"type",params:{type: "string"},schema:schema43.properties.pickupDirectory.else.type,parentSchema:schema43.properties.pickupDirectory.else,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err9 = {instancePath:instancePath+"/pickupDirectory",schemaPath:"#/properties/pickupDirectory/if",keyword:"if",params:{failingKeyword: "else"},schema:schema43.properties.pickupDirectory.if,parentSchema:schema43.properties.pickupDirectory,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.queueDirectory !== undefined){
let data2 = data.queueDirectory;
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(data2 !== null){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs14 = errors;
if(typeof data2 === "string"){
if(func1(data2) > 1024){
const err11 = {instancePath:instancePath+"/queueDirectory",schemaPath:"#/properties/queueDirectory/else/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema43.properties.queueDirectory.else,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func1(data2) < 1){
const err12 = {instancePath:instancePath+"/queueDirectory",schemaPath:"#/properties/queueDirectory/else/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43.properties.queueDirectory.else,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(formats16(data2))){
const err13 = {instancePath:instancePath+"/queueDirectory",schemaPath:"#/properties/queueDirectory/else/format",keyword:"format",params:{format: "absolute-path"},schema:"absolute-path",parentSchema:schema43.properties.queueDirectory.else,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/queueDirectory",schemaPath:"#/properties/queueDirectory/else/type",keyword:"type",params:{type: "string"},schema:schema43.properties.queueDirectory.else.type,parentSchema:schema43.properties.queueDirectory.else,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid2 = _valid1;
}
if(!valid2){
const err15 = {instancePath:instancePath+"/queueDirectory",schemaPath:"#/properties/queueDirectory/if",keyword:"if",params:{failingKeyword: "else"},schema:schema43.properties.queueDirectory.if,parentSchema:schema43.properties.queueDirectory,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.dropDirectory !== undefined){
let data3 = data.dropDirectory;
const _errs17 = errors;
let valid3 = true;
const _errs18 = errors;
if(data3 !== null){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid2 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs20 = errors;
if(typeof data3 === "string"){
if(func1(data3) > 1024){
const err17 = {instancePath:instancePath+"/dropDirectory",schemaPath:"#/properties/dropDirectory/else/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema43.properties.dropDirectory.else,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func1(data3) < 1){
const err18 = {instancePath:instancePath+"/dropDirectory",schemaPath:"#/properties/dropDirectory/else/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43.properties.dropDirectory.else,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(formats16(data3))){
const err19 = {instancePath:instancePath+"/dropDirectory",schemaPath:"#/properties/dropDirectory/else/format",keyword:"format",params:{format: "absolute-path"},schema:"absolute-path",parentSchema:schema43.properties.dropDirectory.else,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/dropDirectory",schemaPath:"#/properties/dropDirectory/else/type",keyword:"type",params:{type: "string"},schema:schema43.properties.dropDirectory.else.type,parentSchema:schema43.properties.dropDirectory.else,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid2 = _errs20 === errors;
valid3 = _valid2;
}
if(!valid3){
const err21 = {instancePath:instancePath+"/dropDirectory",schemaPath:"#/properties/dropDirectory/if",keyword:"if",params:{failingKeyword: "else"},schema:schema43.properties.dropDirectory.if,parentSchema:schema43.properties.dropDirectory,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.badMailDirectory !== undefined){
let data4 = data.badMailDirectory;
const _errs23 = errors;
let valid4 = true;
const _errs24 = errors;
if(data4 !== null){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid3 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs26 = errors;
if(typeof data4 === "string"){
if(func1(data4) > 1024){
const err23 = {instancePath:instancePath+"/badMailDirectory",schemaPath:"#/properties/badMailDirectory/else/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema43.properties.badMailDirectory.else,data:data4};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func1(data4) < 1){
const err24 = {instancePath:instancePath+"/badMailDirectory",schemaPath:"#/properties/badMailDirectory/else/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43.properties.badMailDirectory.else,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(formats16(data4))){
const err25 = {instancePath:instancePath+"/badMailDirectory",schemaPath:"#/properties/badMailDirectory/else/format",keyword:"format",params:{format: "absolute-path"},schema:"absolute-path",parentSchema:schema43.properties.badMailDirectory.else,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/badMailDirectory",schemaPath:"#/properties/badMailDirectory/else/type",keyword:"type",params:{type: "string"},schema:schema43.properties.badMailDirectory.else.type,parentSchema:schema43.properties.badMailDirectory.else,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid3 = _errs26 === errors;
valid4 = _valid3;
}
if(!valid4){
const err27 = {instancePath:instancePath+"/badMailDirectory",schemaPath:"#/properties/badMailDirectory/if",keyword:"if",params:{failingKeyword: "else"},schema:schema43.properties.badMailDirectory.if,parentSchema:schema43.properties.badMailDirectory,data:data4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data5 = data.ifRevision;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err28 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema43.properties.ifRevision.type,parentSchema:schema43.properties.ifRevision,data:data5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err29 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema43.properties.ifRevision,data:data5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err30 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema43.properties.ifRevision,data:data5};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data6 = data.dryRun;
if(typeof data6 !== "boolean"){
const err31 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema43.properties.dryRun.type,parentSchema:schema43.properties.dryRun,data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.force !== undefined){
let data7 = data.force;
if(typeof data7 !== "boolean"){
const err32 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema43.properties.force.type,parentSchema:schema43.properties.force,data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const messageExportParams = validate33;
const schema44 = {"type":"object","additionalProperties":false,"required":["identity"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":40},"offset":{"type":"integer","minimum":0,"maximum":1099511627776}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "identity") || (key0 === "offset"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 40){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema44.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema44.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema44.properties.identity.type,parentSchema:schema44.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.offset !== undefined){
let data1 = data.offset;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"},schema:schema44.properties.offset.type,parentSchema:schema44.properties.offset,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1099511627776 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema44.properties.offset,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema44.properties.offset,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const messageGetParams = validate34;
const schema45 = {"type":"object","additionalProperties":false,"required":[],"properties":{"identity":{"type":"string","minLength":1,"maxLength":400},"virtualServer":{"type":"string","maxLength":100},"queue":{"type":"string","minLength":1,"maxLength":400},"sender":{"type":"string","maxLength":320},"recipient":{"type":"string","maxLength":320},"subject":{"type":"string","maxLength":1000},"status":{"type":"string","enum":["Ready","Active","Retry","Suspended"]},"olderThan":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P3650D"},"limit":{"type":"integer","minimum":1,"maximum":1000},"cursor":{"type":"string","maxLength":200}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func60.call(schema45.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 400){
const err1 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema45.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema45.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema45.properties.identity.type,parentSchema:schema45.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data1 = data.virtualServer;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema45.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema45.properties.virtualServer.type,parentSchema:schema45.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.queue !== undefined){
let data2 = data.queue;
if(typeof data2 === "string"){
if(func1(data2) > 400){
const err6 = {instancePath:instancePath+"/queue",schemaPath:"#/properties/queue/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema45.properties.queue,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func1(data2) < 1){
const err7 = {instancePath:instancePath+"/queue",schemaPath:"#/properties/queue/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema45.properties.queue,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/queue",schemaPath:"#/properties/queue/type",keyword:"type",params:{type: "string"},schema:schema45.properties.queue.type,parentSchema:schema45.properties.queue,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.sender !== undefined){
let data3 = data.sender;
if(typeof data3 === "string"){
if(func1(data3) > 320){
const err9 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema45.properties.sender,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},schema:schema45.properties.sender.type,parentSchema:schema45.properties.sender,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.recipient !== undefined){
let data4 = data.recipient;
if(typeof data4 === "string"){
if(func1(data4) > 320){
const err11 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema45.properties.recipient,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/type",keyword:"type",params:{type: "string"},schema:schema45.properties.recipient.type,parentSchema:schema45.properties.recipient,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.subject !== undefined){
let data5 = data.subject;
if(typeof data5 === "string"){
if(func1(data5) > 1000){
const err13 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema45.properties.subject,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},schema:schema45.properties.subject.type,parentSchema:schema45.properties.subject,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema45.properties.status.type,parentSchema:schema45.properties.status,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((data6 === "Ready") || (data6 === "Active")) || (data6 === "Retry")) || (data6 === "Suspended"))){
const err16 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema45.properties.status.enum},schema:schema45.properties.status.enum,parentSchema:schema45.properties.status,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.olderThan !== undefined){
let data7 = data.olderThan;
if(typeof data7 === "string"){
if(func1(data7) > 32){
const err17 = {instancePath:instancePath+"/olderThan",schemaPath:"#/properties/olderThan/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema45.properties.olderThan,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(formats0(data7))){
const err18 = {instancePath:instancePath+"/olderThan",schemaPath:"#/properties/olderThan/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema45.properties.olderThan,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((parseDuration(data7) ?? 1000) < 1000){
const err19 = {instancePath:instancePath+"/olderThan",schemaPath:"#/properties/olderThan/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema45.properties.olderThan,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((parseDuration(data7) ?? 315360000000) > 315360000000){
const err20 = {instancePath:instancePath+"/olderThan",schemaPath:"#/properties/olderThan/durationMaximum",keyword:"durationMaximum",params:{limit: "P3650D"},schema:"P3650D",parentSchema:schema45.properties.olderThan,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/olderThan",schemaPath:"#/properties/olderThan/type",keyword:"type",params:{type: "string"},schema:schema45.properties.olderThan.type,parentSchema:schema45.properties.olderThan,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.limit !== undefined){
let data8 = data.limit;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err22 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},schema:schema45.properties.limit.type,parentSchema:schema45.properties.limit,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema45.properties.limit,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema45.properties.limit,data:data8};
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
if(data.cursor !== undefined){
let data9 = data.cursor;
if(typeof data9 === "string"){
if(func1(data9) > 200){
const err25 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema45.properties.cursor,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},schema:schema45.properties.cursor.type,parentSchema:schema45.properties.cursor,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const messageRemoveParams = validate35;
const schema46 = {"type":"object","additionalProperties":false,"required":["identity"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":400},"withNdr":{"type":"boolean"}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"},schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "identity") || (key0 === "withNdr"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 400){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema46.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema46.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema46.properties.identity.type,parentSchema:schema46.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.withNdr !== undefined){
let data1 = data.withNdr;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/withNdr",schemaPath:"#/properties/withNdr/type",keyword:"type",params:{type: "boolean"},schema:schema46.properties.withNdr.type,parentSchema:schema46.properties.withNdr,data:data1};
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
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const messageResumeParams = validate36;
const schema47 = {"type":"object","additionalProperties":false,"required":["identity"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":400}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "identity")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 400){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema47.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema47.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema47.properties.identity.type,parentSchema:schema47.properties.identity,data:data0};
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
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const messageRetryParams = validate37;
const schema48 = {"type":"object","additionalProperties":false,"required":["identity"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":400}}};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"},schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "identity")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 400){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema48.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema48.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema48.properties.identity.type,parentSchema:schema48.properties.identity,data:data0};
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
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const messageSuspendParams = validate38;
const schema49 = {"type":"object","additionalProperties":false,"required":["identity"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":400}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "identity")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 400){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema49.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema49.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema49.properties.identity.type,parentSchema:schema49.properties.identity,data:data0};
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
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const messageLimitGetParams = validate39;
const schema50 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema50.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema50.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema50.properties.virtualServer.type,parentSchema:schema50.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const messageLimitSetParams = validate40;
const schema51 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"maxMessageSize":{"if":{"type":"null"},"else":{"oneOf":[{"type":"integer","minimum":1,"maximum":1099511627776},{"const":"unlimited"}]}},"maxSessionSize":{"if":{"type":"null"},"else":{"oneOf":[{"type":"integer","minimum":1,"maximum":1099511627776},{"const":"unlimited"}]}},"maxBatchedMessages":{"if":{"type":"null"},"else":{"oneOf":[{"type":"integer","minimum":1,"maximum":1000000},{"const":"unlimited"}]}},"maxRecipients":{"if":{"type":"null"},"else":{"oneOf":[{"type":"integer","minimum":1,"maximum":50000},{"const":"unlimited"}]}},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "virtualServer") || (key0 === "maxMessageSize")) || (key0 === "maxSessionSize")) || (key0 === "maxBatchedMessages")) || (key0 === "maxRecipients")) || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema51.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema51.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema51.properties.virtualServer.type,parentSchema:schema51.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.maxMessageSize !== undefined){
let data1 = data.maxMessageSize;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data1 !== null){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
let passing0 = null;
const _errs10 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/maxMessageSize",schemaPath:"#/properties/maxMessageSize/else/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema51.properties.maxMessageSize.else.oneOf[0].type,parentSchema:schema51.properties.maxMessageSize.else.oneOf[0],data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1099511627776 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/maxMessageSize",schemaPath:"#/properties/maxMessageSize/else/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema51.properties.maxMessageSize.else.oneOf[0],data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/maxMessageSize",schemaPath:"#/properties/maxMessageSize/else/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema51.properties.maxMessageSize.else.oneOf[0],data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
if(_valid1){
valid2 = true;
passing0 = 0;
}
const _errs12 = errors;
if("unlimited" !== data1){
const err8 = {instancePath:instancePath+"/maxMessageSize",schemaPath:"#/properties/maxMessageSize/else/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema51.properties.maxMessageSize.else.oneOf[1],data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs12 === errors;
if(_valid1 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err9 = {instancePath:instancePath+"/maxMessageSize",schemaPath:"#/properties/maxMessageSize/else/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema51.properties.maxMessageSize.else.oneOf,parentSchema:schema51.properties.maxMessageSize.else,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err10 = {instancePath:instancePath+"/maxMessageSize",schemaPath:"#/properties/maxMessageSize/if",keyword:"if",params:{failingKeyword: "else"},schema:schema51.properties.maxMessageSize.if,parentSchema:schema51.properties.maxMessageSize,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.maxSessionSize !== undefined){
let data2 = data.maxSessionSize;
const _errs14 = errors;
let valid3 = true;
const _errs15 = errors;
if(data2 !== null){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs17 = errors;
const _errs18 = errors;
let valid4 = false;
let passing1 = null;
const _errs19 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/maxSessionSize",schemaPath:"#/properties/maxSessionSize/else/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema51.properties.maxSessionSize.else.oneOf[0].type,parentSchema:schema51.properties.maxSessionSize.else.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1099511627776 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/maxSessionSize",schemaPath:"#/properties/maxSessionSize/else/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema51.properties.maxSessionSize.else.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/maxSessionSize",schemaPath:"#/properties/maxSessionSize/else/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema51.properties.maxSessionSize.else.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid3 = _errs19 === errors;
if(_valid3){
valid4 = true;
passing1 = 0;
}
const _errs21 = errors;
if("unlimited" !== data2){
const err15 = {instancePath:instancePath+"/maxSessionSize",schemaPath:"#/properties/maxSessionSize/else/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema51.properties.maxSessionSize.else.oneOf[1],data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid3 = _errs21 === errors;
if(_valid3 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid3){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err16 = {instancePath:instancePath+"/maxSessionSize",schemaPath:"#/properties/maxSessionSize/else/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},schema:schema51.properties.maxSessionSize.else.oneOf,parentSchema:schema51.properties.maxSessionSize.else,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs17 === errors;
valid3 = _valid2;
}
if(!valid3){
const err17 = {instancePath:instancePath+"/maxSessionSize",schemaPath:"#/properties/maxSessionSize/if",keyword:"if",params:{failingKeyword: "else"},schema:schema51.properties.maxSessionSize.if,parentSchema:schema51.properties.maxSessionSize,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.maxBatchedMessages !== undefined){
let data3 = data.maxBatchedMessages;
const _errs23 = errors;
let valid5 = true;
const _errs24 = errors;
if(data3 !== null){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid4 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs26 = errors;
const _errs27 = errors;
let valid6 = false;
let passing2 = null;
const _errs28 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err19 = {instancePath:instancePath+"/maxBatchedMessages",schemaPath:"#/properties/maxBatchedMessages/else/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema51.properties.maxBatchedMessages.else.oneOf[0].type,parentSchema:schema51.properties.maxBatchedMessages.else.oneOf[0],data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
const err20 = {instancePath:instancePath+"/maxBatchedMessages",schemaPath:"#/properties/maxBatchedMessages/else/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema51.properties.maxBatchedMessages.else.oneOf[0],data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err21 = {instancePath:instancePath+"/maxBatchedMessages",schemaPath:"#/properties/maxBatchedMessages/else/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema51.properties.maxBatchedMessages.else.oneOf[0],data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid5 = _errs28 === errors;
if(_valid5){
valid6 = true;
passing2 = 0;
}
const _errs30 = errors;
if("unlimited" !== data3){
const err22 = {instancePath:instancePath+"/maxBatchedMessages",schemaPath:"#/properties/maxBatchedMessages/else/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema51.properties.maxBatchedMessages.else.oneOf[1],data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid5 = _errs30 === errors;
if(_valid5 && valid6){
valid6 = false;
passing2 = [passing2, 1];
}
else {
if(_valid5){
valid6 = true;
passing2 = 1;
}
}
if(!valid6){
const err23 = {instancePath:instancePath+"/maxBatchedMessages",schemaPath:"#/properties/maxBatchedMessages/else/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},schema:schema51.properties.maxBatchedMessages.else.oneOf,parentSchema:schema51.properties.maxBatchedMessages.else,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var _valid4 = _errs26 === errors;
valid5 = _valid4;
}
if(!valid5){
const err24 = {instancePath:instancePath+"/maxBatchedMessages",schemaPath:"#/properties/maxBatchedMessages/if",keyword:"if",params:{failingKeyword: "else"},schema:schema51.properties.maxBatchedMessages.if,parentSchema:schema51.properties.maxBatchedMessages,data:data3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.maxRecipients !== undefined){
let data4 = data.maxRecipients;
const _errs32 = errors;
let valid7 = true;
const _errs33 = errors;
if(data4 !== null){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid6 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(!_valid6){
const _errs35 = errors;
const _errs36 = errors;
let valid8 = false;
let passing3 = null;
const _errs37 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err26 = {instancePath:instancePath+"/maxRecipients",schemaPath:"#/properties/maxRecipients/else/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema51.properties.maxRecipients.else.oneOf[0].type,parentSchema:schema51.properties.maxRecipients.else.oneOf[0],data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 50000 || isNaN(data4)){
const err27 = {instancePath:instancePath+"/maxRecipients",schemaPath:"#/properties/maxRecipients/else/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50000},schema:50000,parentSchema:schema51.properties.maxRecipients.else.oneOf[0],data:data4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err28 = {instancePath:instancePath+"/maxRecipients",schemaPath:"#/properties/maxRecipients/else/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema51.properties.maxRecipients.else.oneOf[0],data:data4};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid7 = _errs37 === errors;
if(_valid7){
valid8 = true;
passing3 = 0;
}
const _errs39 = errors;
if("unlimited" !== data4){
const err29 = {instancePath:instancePath+"/maxRecipients",schemaPath:"#/properties/maxRecipients/else/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema51.properties.maxRecipients.else.oneOf[1],data:data4};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid7 = _errs39 === errors;
if(_valid7 && valid8){
valid8 = false;
passing3 = [passing3, 1];
}
else {
if(_valid7){
valid8 = true;
passing3 = 1;
}
}
if(!valid8){
const err30 = {instancePath:instancePath+"/maxRecipients",schemaPath:"#/properties/maxRecipients/else/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},schema:schema51.properties.maxRecipients.else.oneOf,parentSchema:schema51.properties.maxRecipients.else,data:data4};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
var _valid6 = _errs35 === errors;
valid7 = _valid6;
}
if(!valid7){
const err31 = {instancePath:instancePath+"/maxRecipients",schemaPath:"#/properties/maxRecipients/if",keyword:"if",params:{failingKeyword: "else"},schema:schema51.properties.maxRecipients.if,parentSchema:schema51.properties.maxRecipients,data:data4};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data5 = data.ifRevision;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err32 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema51.properties.ifRevision.type,parentSchema:schema51.properties.ifRevision,data:data5};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err33 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema51.properties.ifRevision,data:data5};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err34 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema51.properties.ifRevision,data:data5};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data6 = data.dryRun;
if(typeof data6 !== "boolean"){
const err35 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema51.properties.dryRun.type,parentSchema:schema51.properties.dryRun,data:data6};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.force !== undefined){
let data7 = data.force;
if(typeof data7 !== "boolean"){
const err36 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema51.properties.force.type,parentSchema:schema51.properties.force,data:data7};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const messageTraceGetParams = validate41;
const schema52 = {"type":"object","additionalProperties":false,"required":[],"properties":{"identity":{"type":"string","minLength":1,"maxLength":40},"virtualServer":{"type":"string","maxLength":100},"start":{"type":"string","format":"date-time","maxLength":40},"end":{"type":"string","format":"date-time","maxLength":40},"eventId":{"type":"array","maxItems":20,"items":{"type":"string","enum":["RECEIVE","SEND","DELIVER","DEFER","FAIL","DSN","SUSPEND","RESUME","REMOVE","EXPIRE","DAMAGE"]}},"sender":{"type":"string","maxLength":320},"recipient":{"type":"string","maxLength":320},"internetMessageId":{"type":"string","maxLength":1000},"limit":{"type":"integer","minimum":1,"maximum":1000},"cursor":{"type":"string","maxLength":200}}};
const formats74 = formats["date-time"];

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func60.call(schema52.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 40){
const err1 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema52.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema52.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema52.properties.identity.type,parentSchema:schema52.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data1 = data.virtualServer;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema52.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema52.properties.virtualServer.type,parentSchema:schema52.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.start !== undefined){
let data2 = data.start;
if(typeof data2 === "string"){
if(func1(data2) > 40){
const err6 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema52.properties.start,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats74(data2))){
const err7 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema52.properties.start,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"},schema:schema52.properties.start.type,parentSchema:schema52.properties.start,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.end !== undefined){
let data3 = data.end;
if(typeof data3 === "string"){
if(func1(data3) > 40){
const err9 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/maxLength",keyword:"maxLength",params:{limit: 40},schema:40,parentSchema:schema52.properties.end,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(formats74(data3))){
const err10 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/format",keyword:"format",params:{format: "date-time"},schema:"date-time",parentSchema:schema52.properties.end,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type: "string"},schema:schema52.properties.end.type,parentSchema:schema52.properties.end,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.eventId !== undefined){
let data4 = data.eventId;
if(Array.isArray(data4)){
if(data4.length > 20){
const err12 = {instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema52.properties.eventId,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/eventId/" + i0,schemaPath:"#/properties/eventId/items/type",keyword:"type",params:{type: "string"},schema:schema52.properties.eventId.items.type,parentSchema:schema52.properties.eventId.items,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!(((((((((((data5 === "RECEIVE") || (data5 === "SEND")) || (data5 === "DELIVER")) || (data5 === "DEFER")) || (data5 === "FAIL")) || (data5 === "DSN")) || (data5 === "SUSPEND")) || (data5 === "RESUME")) || (data5 === "REMOVE")) || (data5 === "EXPIRE")) || (data5 === "DAMAGE"))){
const err14 = {instancePath:instancePath+"/eventId/" + i0,schemaPath:"#/properties/eventId/items/enum",keyword:"enum",params:{allowedValues: schema52.properties.eventId.items.enum},schema:schema52.properties.eventId.items.enum,parentSchema:schema52.properties.eventId.items,data:data5};
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
else {
const err15 = {instancePath:instancePath+"/eventId",schemaPath:"#/properties/eventId/type",keyword:"type",params:{type: "array"},schema:schema52.properties.eventId.type,parentSchema:schema52.properties.eventId,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.sender !== undefined){
let data6 = data.sender;
if(typeof data6 === "string"){
if(func1(data6) > 320){
const err16 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema52.properties.sender,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/sender",schemaPath:"#/properties/sender/type",keyword:"type",params:{type: "string"},schema:schema52.properties.sender.type,parentSchema:schema52.properties.sender,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.recipient !== undefined){
let data7 = data.recipient;
if(typeof data7 === "string"){
if(func1(data7) > 320){
const err18 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema52.properties.recipient,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/recipient",schemaPath:"#/properties/recipient/type",keyword:"type",params:{type: "string"},schema:schema52.properties.recipient.type,parentSchema:schema52.properties.recipient,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.internetMessageId !== undefined){
let data8 = data.internetMessageId;
if(typeof data8 === "string"){
if(func1(data8) > 1000){
const err20 = {instancePath:instancePath+"/internetMessageId",schemaPath:"#/properties/internetMessageId/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema52.properties.internetMessageId,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/internetMessageId",schemaPath:"#/properties/internetMessageId/type",keyword:"type",params:{type: "string"},schema:schema52.properties.internetMessageId.type,parentSchema:schema52.properties.internetMessageId,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.limit !== undefined){
let data9 = data.limit;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err22 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},schema:schema52.properties.limit.type,parentSchema:schema52.properties.limit,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema52.properties.limit,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema52.properties.limit,data:data9};
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
if(data.cursor !== undefined){
let data10 = data.cursor;
if(typeof data10 === "string"){
if(func1(data10) > 200){
const err25 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema52.properties.cursor,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/cursor",schemaPath:"#/properties/cursor/type",keyword:"type",params:{type: "string"},schema:schema52.properties.cursor.type,parentSchema:schema52.properties.cursor,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const outboundConnectionGetParams = validate42;
const schema53 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema53.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema53.properties.virtualServer.type,parentSchema:schema53.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const outboundConnectionSetParams = validate43;
const schema54 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"maxConnections":{"if":{"type":"null"},"else":{"oneOf":[{"type":"integer","minimum":1,"maximum":20000},{"const":"unlimited"}]}},"maxConnectionsPerDomain":{"if":{"type":"null"},"else":{"oneOf":[{"type":"integer","minimum":1,"maximum":20000},{"const":"unlimited"}]}},"connectionTimeout":{"if":{"type":"null"},"else":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"PT10M"}},"port":{"if":{"type":"null"},"else":{"type":"integer","minimum":1,"maximum":65535}},"tlsMode":{"if":{"type":"null"},"else":{"type":"string","enum":["None","Opportunistic","Required","Verified"]}},"dnsServers":{"if":{"type":"null"},"else":{"type":"array","maxItems":10,"uniqueItems":true,"items":{"type":"string","format":"name-server","maxLength":60}}},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func60.call(schema54.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema54.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema54.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema54.properties.virtualServer.type,parentSchema:schema54.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.maxConnections !== undefined){
let data1 = data.maxConnections;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data1 !== null){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
let passing0 = null;
const _errs10 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/else/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema54.properties.maxConnections.else.oneOf[0].type,parentSchema:schema54.properties.maxConnections.else.oneOf[0],data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 20000 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/else/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000},schema:20000,parentSchema:schema54.properties.maxConnections.else.oneOf[0],data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/else/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema54.properties.maxConnections.else.oneOf[0],data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
if(_valid1){
valid2 = true;
passing0 = 0;
}
const _errs12 = errors;
if("unlimited" !== data1){
const err8 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/else/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema54.properties.maxConnections.else.oneOf[1],data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs12 === errors;
if(_valid1 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err9 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/else/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema54.properties.maxConnections.else.oneOf,parentSchema:schema54.properties.maxConnections.else,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err10 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/if",keyword:"if",params:{failingKeyword: "else"},schema:schema54.properties.maxConnections.if,parentSchema:schema54.properties.maxConnections,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.maxConnectionsPerDomain !== undefined){
let data2 = data.maxConnectionsPerDomain;
const _errs14 = errors;
let valid3 = true;
const _errs15 = errors;
if(data2 !== null){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs17 = errors;
const _errs18 = errors;
let valid4 = false;
let passing1 = null;
const _errs19 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/maxConnectionsPerDomain",schemaPath:"#/properties/maxConnectionsPerDomain/else/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema54.properties.maxConnectionsPerDomain.else.oneOf[0].type,parentSchema:schema54.properties.maxConnectionsPerDomain.else.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 20000 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/maxConnectionsPerDomain",schemaPath:"#/properties/maxConnectionsPerDomain/else/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20000},schema:20000,parentSchema:schema54.properties.maxConnectionsPerDomain.else.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/maxConnectionsPerDomain",schemaPath:"#/properties/maxConnectionsPerDomain/else/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema54.properties.maxConnectionsPerDomain.else.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid3 = _errs19 === errors;
if(_valid3){
valid4 = true;
passing1 = 0;
}
const _errs21 = errors;
if("unlimited" !== data2){
const err15 = {instancePath:instancePath+"/maxConnectionsPerDomain",schemaPath:"#/properties/maxConnectionsPerDomain/else/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema54.properties.maxConnectionsPerDomain.else.oneOf[1],data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid3 = _errs21 === errors;
if(_valid3 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid3){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err16 = {instancePath:instancePath+"/maxConnectionsPerDomain",schemaPath:"#/properties/maxConnectionsPerDomain/else/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},schema:schema54.properties.maxConnectionsPerDomain.else.oneOf,parentSchema:schema54.properties.maxConnectionsPerDomain.else,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs17 === errors;
valid3 = _valid2;
}
if(!valid3){
const err17 = {instancePath:instancePath+"/maxConnectionsPerDomain",schemaPath:"#/properties/maxConnectionsPerDomain/if",keyword:"if",params:{failingKeyword: "else"},schema:schema54.properties.maxConnectionsPerDomain.if,parentSchema:schema54.properties.maxConnectionsPerDomain,data:data2};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.connectionTimeout !== undefined){
let data3 = data.connectionTimeout;
const _errs23 = errors;
let valid5 = true;
const _errs24 = errors;
if(data3 !== null){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid4 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs26 = errors;
if(typeof data3 === "string"){
if(func1(data3) > 32){
const err19 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/else/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema54.properties.connectionTimeout.else,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(formats0(data3))){
const err20 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/else/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema54.properties.connectionTimeout.else,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((parseDuration(data3) ?? 1000) < 1000){
const err21 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/else/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema54.properties.connectionTimeout.else,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((parseDuration(data3) ?? 600000) > 600000){
const err22 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/else/durationMaximum",keyword:"durationMaximum",params:{limit: "PT10M"},schema:"PT10M",parentSchema:schema54.properties.connectionTimeout.else,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/else/type",keyword:"type",params:{type: "string"},schema:schema54.properties.connectionTimeout.else.type,parentSchema:schema54.properties.connectionTimeout.else,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid4 = _errs26 === errors;
valid5 = _valid4;
}
if(!valid5){
const err24 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/if",keyword:"if",params:{failingKeyword: "else"},schema:schema54.properties.connectionTimeout.if,parentSchema:schema54.properties.connectionTimeout,data:data3};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.port !== undefined){
let data4 = data.port;
const _errs29 = errors;
let valid6 = true;
const _errs30 = errors;
if(data4 !== null){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid5 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(!_valid5){
const _errs32 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err26 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/else/type",keyword:"type",params:{type: "integer"},schema:schema54.properties.port.else.type,parentSchema:schema54.properties.port.else,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 65535 || isNaN(data4)){
const err27 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema54.properties.port.else,data:data4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err28 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema54.properties.port.else,data:data4};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid5 = _errs32 === errors;
valid6 = _valid5;
}
if(!valid6){
const err29 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/if",keyword:"if",params:{failingKeyword: "else"},schema:schema54.properties.port.if,parentSchema:schema54.properties.port,data:data4};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.tlsMode !== undefined){
let data5 = data.tlsMode;
const _errs35 = errors;
let valid7 = true;
const _errs36 = errors;
if(data5 !== null){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid6 = _errs36 === errors;
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
if(!_valid6){
const _errs38 = errors;
if(typeof data5 !== "string"){
const err31 = {instancePath:instancePath+"/tlsMode",schemaPath:"#/properties/tlsMode/else/type",keyword:"type",params:{type: "string"},schema:schema54.properties.tlsMode.else.type,parentSchema:schema54.properties.tlsMode.else,data:data5};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((((data5 === "None") || (data5 === "Opportunistic")) || (data5 === "Required")) || (data5 === "Verified"))){
const err32 = {instancePath:instancePath+"/tlsMode",schemaPath:"#/properties/tlsMode/else/enum",keyword:"enum",params:{allowedValues: schema54.properties.tlsMode.else.enum},schema:schema54.properties.tlsMode.else.enum,parentSchema:schema54.properties.tlsMode.else,data:data5};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid6 = _errs38 === errors;
valid7 = _valid6;
}
if(!valid7){
const err33 = {instancePath:instancePath+"/tlsMode",schemaPath:"#/properties/tlsMode/if",keyword:"if",params:{failingKeyword: "else"},schema:schema54.properties.tlsMode.if,parentSchema:schema54.properties.tlsMode,data:data5};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.dnsServers !== undefined){
let data6 = data.dnsServers;
const _errs41 = errors;
let valid8 = true;
const _errs42 = errors;
if(data6 !== null){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid7 = _errs42 === errors;
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
if(!_valid7){
const _errs44 = errors;
if(Array.isArray(data6)){
if(data6.length > 10){
const err35 = {instancePath:instancePath+"/dnsServers",schemaPath:"#/properties/dnsServers/else/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema54.properties.dnsServers.else,data:data6};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func1(data7) > 60){
const err36 = {instancePath:instancePath+"/dnsServers/" + i0,schemaPath:"#/properties/dnsServers/else/items/maxLength",keyword:"maxLength",params:{limit: 60},schema:60,parentSchema:schema54.properties.dnsServers.else.items,data:data7};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(formats34(data7))){
const err37 = {instancePath:instancePath+"/dnsServers/" + i0,schemaPath:"#/properties/dnsServers/else/items/format",keyword:"format",params:{format: "name-server"},schema:"name-server",parentSchema:schema54.properties.dnsServers.else.items,data:data7};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/dnsServers/" + i0,schemaPath:"#/properties/dnsServers/else/items/type",keyword:"type",params:{type: "string"},schema:schema54.properties.dnsServers.else.items.type,parentSchema:schema54.properties.dnsServers.else.items,data:data7};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err39 = {instancePath:instancePath+"/dnsServers",schemaPath:"#/properties/dnsServers/else/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema54.properties.dnsServers.else,data:data6};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err40 = {instancePath:instancePath+"/dnsServers",schemaPath:"#/properties/dnsServers/else/type",keyword:"type",params:{type: "array"},schema:schema54.properties.dnsServers.else.type,parentSchema:schema54.properties.dnsServers.else,data:data6};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid7 = _errs44 === errors;
valid8 = _valid7;
}
if(!valid8){
const err41 = {instancePath:instancePath+"/dnsServers",schemaPath:"#/properties/dnsServers/if",keyword:"if",params:{failingKeyword: "else"},schema:schema54.properties.dnsServers.if,parentSchema:schema54.properties.dnsServers,data:data6};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data8 = data.ifRevision;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err42 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema54.properties.ifRevision.type,parentSchema:schema54.properties.ifRevision,data:data8};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
const err43 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema54.properties.ifRevision,data:data8};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err44 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema54.properties.ifRevision,data:data8};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data9 = data.dryRun;
if(typeof data9 !== "boolean"){
const err45 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema54.properties.dryRun.type,parentSchema:schema54.properties.dryRun,data:data9};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.force !== undefined){
let data10 = data.force;
if(typeof data10 !== "boolean"){
const err46 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema54.properties.force.type,parentSchema:schema54.properties.force,data:data10};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const queueGetParams = validate44;
const schema55 = {"type":"object","additionalProperties":false,"required":[],"properties":{"identity":{"type":"string","minLength":1,"maxLength":400},"virtualServer":{"type":"string","maxLength":100},"status":{"type":"string","enum":["Active","Ready","Retry","Suspended"]}}};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "identity") || (key0 === "virtualServer")) || (key0 === "status"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 400){
const err1 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema55.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema55.properties.identity.type,parentSchema:schema55.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data1 = data.virtualServer;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema55.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema55.properties.virtualServer.type,parentSchema:schema55.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},schema:schema55.properties.status.type,parentSchema:schema55.properties.status,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data2 === "Active") || (data2 === "Ready")) || (data2 === "Retry")) || (data2 === "Suspended"))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema55.properties.status.enum},schema:schema55.properties.status.enum,parentSchema:schema55.properties.status,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const queueResumeParams = validate45;
const schema56 = {"type":"object","additionalProperties":false,"required":["identity"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":400},"virtualServer":{"type":"string","maxLength":100}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "identity") || (key0 === "virtualServer"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 400){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema56.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema56.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema56.properties.identity.type,parentSchema:schema56.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data1 = data.virtualServer;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err5 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema56.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema56.properties.virtualServer.type,parentSchema:schema56.properties.virtualServer,data:data1};
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
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const queueRetryParams = validate46;
const schema57 = {"type":"object","additionalProperties":false,"required":["identity"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":400},"virtualServer":{"type":"string","maxLength":100}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "identity") || (key0 === "virtualServer"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 400){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema57.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema57.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema57.properties.identity.type,parentSchema:schema57.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data1 = data.virtualServer;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err5 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema57.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema57.properties.virtualServer.type,parentSchema:schema57.properties.virtualServer,data:data1};
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
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const queueSuspendParams = validate47;
const schema58 = {"type":"object","additionalProperties":false,"required":["identity"],"properties":{"identity":{"type":"string","minLength":1,"maxLength":400},"virtualServer":{"type":"string","maxLength":100}}};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"},schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "identity") || (key0 === "virtualServer"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.identity !== undefined){
let data0 = data.identity;
if(typeof data0 === "string"){
if(func1(data0) > 400){
const err2 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/maxLength",keyword:"maxLength",params:{limit: 400},schema:400,parentSchema:schema58.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema58.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},schema:schema58.properties.identity.type,parentSchema:schema58.properties.identity,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data1 = data.virtualServer;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err5 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema58.properties.virtualServer,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema58.properties.virtualServer.type,parentSchema:schema58.properties.virtualServer,data:data1};
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
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const relayAddressAddParams = validate48;
const schema59 = {"type":"object","additionalProperties":false,"required":["address"],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","format":"network","maxLength":100},"comment":{"type":"string","maxLength":500},"access":{"type":"string","enum":["Grant","Deny"]},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},schema:schema59.required,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "virtualServer") || (key0 === "address")) || (key0 === "comment")) || (key0 === "access")) || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema59.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema59.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema59.properties.virtualServer.type,parentSchema:schema59.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema59.properties.address,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats2(data1))){
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/format",keyword:"format",params:{format: "network"},schema:"network",parentSchema:schema59.properties.address,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},schema:schema59.properties.address.type,parentSchema:schema59.properties.address,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.comment !== undefined){
let data2 = data.comment;
if(typeof data2 === "string"){
if(func1(data2) > 500){
const err8 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema59.properties.comment,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "string"},schema:schema59.properties.comment.type,parentSchema:schema59.properties.comment,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.access !== undefined){
let data3 = data.access;
if(typeof data3 !== "string"){
const err10 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "string"},schema:schema59.properties.access.type,parentSchema:schema59.properties.access,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data3 === "Grant") || (data3 === "Deny"))){
const err11 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/enum",keyword:"enum",params:{allowedValues: schema59.properties.access.enum},schema:schema59.properties.access.enum,parentSchema:schema59.properties.access,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data4 = data.ifRevision;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema59.properties.ifRevision.type,parentSchema:schema59.properties.ifRevision,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema59.properties.ifRevision,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema59.properties.ifRevision,data:data4};
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
if(data.dryRun !== undefined){
let data5 = data.dryRun;
if(typeof data5 !== "boolean"){
const err15 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema59.properties.dryRun.type,parentSchema:schema59.properties.dryRun,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.force !== undefined){
let data6 = data.force;
if(typeof data6 !== "boolean"){
const err16 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema59.properties.force.type,parentSchema:schema59.properties.force,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const relayAddressGetParams = validate49;
const schema60 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","format":"network","maxLength":100},"access":{"type":"string","enum":["Grant","Deny"]}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "virtualServer") || (key0 === "address")) || (key0 === "access"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema60.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema60.properties.virtualServer.type,parentSchema:schema60.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err4 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema60.properties.address,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats2(data1))){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/format",keyword:"format",params:{format: "network"},schema:"network",parentSchema:schema60.properties.address,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},schema:schema60.properties.address.type,parentSchema:schema60.properties.address,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.access !== undefined){
let data2 = data.access;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "string"},schema:schema60.properties.access.type,parentSchema:schema60.properties.access,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data2 === "Grant") || (data2 === "Deny"))){
const err8 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/enum",keyword:"enum",params:{allowedValues: schema60.properties.access.enum},schema:schema60.properties.access.enum,parentSchema:schema60.properties.access,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const relayAddressRemoveParams = validate50;
const schema61 = {"type":"object","additionalProperties":false,"required":["address"],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"address":{"type":"string","format":"network","maxLength":100},"access":{"type":"string","enum":["Grant","Deny"]},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.address === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"},schema:schema61.required,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "virtualServer") || (key0 === "address")) || (key0 === "access")) || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema61.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func1(data0) < 1){
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema61.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema61.properties.virtualServer.type,parentSchema:schema61.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.address !== undefined){
let data1 = data.address;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err5 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema61.properties.address,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats2(data1))){
const err6 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/format",keyword:"format",params:{format: "network"},schema:"network",parentSchema:schema61.properties.address,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/address",schemaPath:"#/properties/address/type",keyword:"type",params:{type: "string"},schema:schema61.properties.address.type,parentSchema:schema61.properties.address,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.access !== undefined){
let data2 = data.access;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/type",keyword:"type",params:{type: "string"},schema:schema61.properties.access.type,parentSchema:schema61.properties.access,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data2 === "Grant") || (data2 === "Deny"))){
const err9 = {instancePath:instancePath+"/access",schemaPath:"#/properties/access/enum",keyword:"enum",params:{allowedValues: schema61.properties.access.enum},schema:schema61.properties.access.enum,parentSchema:schema61.properties.access,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data3 = data.ifRevision;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema61.properties.ifRevision.type,parentSchema:schema61.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema61.properties.ifRevision,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema61.properties.ifRevision,data:data3};
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
if(data.dryRun !== undefined){
let data4 = data.dryRun;
if(typeof data4 !== "boolean"){
const err13 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema61.properties.dryRun.type,parentSchema:schema61.properties.dryRun,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.force !== undefined){
let data5 = data.force;
if(typeof data5 !== "boolean"){
const err14 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema61.properties.force.type,parentSchema:schema61.properties.force,data:data5};
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
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const relayRestrictionGetParams = validate51;
const schema62 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema62.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema62.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema62.properties.virtualServer.type,parentSchema:schema62.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema62.type,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const relayRestrictionSetParams = validate52;
const schema63 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"mode":{"if":{"type":"null"},"else":{"type":"string","enum":["OnlyListed","AllExceptListed"]}},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "virtualServer") || (key0 === "mode")) || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema63.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema63.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema63.properties.virtualServer.type,parentSchema:schema63.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data1 !== null){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/else/type",keyword:"type",params:{type: "string"},schema:schema63.properties.mode.else.type,parentSchema:schema63.properties.mode.else,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data1 === "OnlyListed") || (data1 === "AllExceptListed"))){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/else/enum",keyword:"enum",params:{allowedValues: schema63.properties.mode.else.enum},schema:schema63.properties.mode.else.enum,parentSchema:schema63.properties.mode.else,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err7 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/if",keyword:"if",params:{failingKeyword: "else"},schema:schema63.properties.mode.if,parentSchema:schema63.properties.mode,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data2 = data.ifRevision;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema63.properties.ifRevision.type,parentSchema:schema63.properties.ifRevision,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema63.properties.ifRevision,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema63.properties.ifRevision,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data3 = data.dryRun;
if(typeof data3 !== "boolean"){
const err11 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema63.properties.dryRun.type,parentSchema:schema63.properties.dryRun,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.force !== undefined){
let data4 = data.force;
if(typeof data4 !== "boolean"){
const err12 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema63.properties.force.type,parentSchema:schema63.properties.force,data:data4};
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
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const rpcDiscoverParams = validate53;
const schema64 = {"type":"object","additionalProperties":false,"required":[],"properties":{}};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const serviceGetParams = validate54;
const schema65 = {"type":"object","additionalProperties":false,"required":[],"properties":{}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const serviceSetParams = validate55;
const schema66 = {"type":"object","additionalProperties":false,"required":[],"properties":{"minimumFreeSpace":{"if":{"type":"null"},"else":{"type":"integer","minimum":1,"maximum":1099511627776}},"maxQueuedMessages":{"if":{"type":"null"},"else":{"type":"integer","minimum":1,"maximum":10000000}},"queueFolderMaxFiles":{"if":{"type":"null"},"else":{"type":"integer","minimum":0,"maximum":100000}},"messageTrackingLogMaxAge":{"if":{"type":"null"},"else":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"P1D","durationMaximum":"P3650D"}},"messageTrackingLogMaxDirectorySize":{"if":{"type":"null"},"else":{"type":"integer","minimum":1048576,"maximum":1099511627776}},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "minimumFreeSpace") || (key0 === "maxQueuedMessages")) || (key0 === "queueFolderMaxFiles")) || (key0 === "messageTrackingLogMaxAge")) || (key0 === "messageTrackingLogMaxDirectorySize")) || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.minimumFreeSpace !== undefined){
let data0 = data.minimumFreeSpace;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(data0 !== null){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs6 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/minimumFreeSpace",schemaPath:"#/properties/minimumFreeSpace/else/type",keyword:"type",params:{type: "integer"},schema:schema66.properties.minimumFreeSpace.else.type,parentSchema:schema66.properties.minimumFreeSpace.else,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1099511627776 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/minimumFreeSpace",schemaPath:"#/properties/minimumFreeSpace/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema66.properties.minimumFreeSpace.else,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/minimumFreeSpace",schemaPath:"#/properties/minimumFreeSpace/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema66.properties.minimumFreeSpace.else,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/minimumFreeSpace",schemaPath:"#/properties/minimumFreeSpace/if",keyword:"if",params:{failingKeyword: "else"},schema:schema66.properties.minimumFreeSpace.if,parentSchema:schema66.properties.minimumFreeSpace,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.maxQueuedMessages !== undefined){
let data1 = data.maxQueuedMessages;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(data1 !== null){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs12 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/maxQueuedMessages",schemaPath:"#/properties/maxQueuedMessages/else/type",keyword:"type",params:{type: "integer"},schema:schema66.properties.maxQueuedMessages.else.type,parentSchema:schema66.properties.maxQueuedMessages.else,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000000 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/maxQueuedMessages",schemaPath:"#/properties/maxQueuedMessages/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000},schema:10000000,parentSchema:schema66.properties.maxQueuedMessages.else,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/maxQueuedMessages",schemaPath:"#/properties/maxQueuedMessages/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema66.properties.maxQueuedMessages.else,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid2 = _valid1;
}
if(!valid2){
const err10 = {instancePath:instancePath+"/maxQueuedMessages",schemaPath:"#/properties/maxQueuedMessages/if",keyword:"if",params:{failingKeyword: "else"},schema:schema66.properties.maxQueuedMessages.if,parentSchema:schema66.properties.maxQueuedMessages,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.queueFolderMaxFiles !== undefined){
let data2 = data.queueFolderMaxFiles;
const _errs15 = errors;
let valid3 = true;
const _errs16 = errors;
if(data2 !== null){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs18 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err12 = {instancePath:instancePath+"/queueFolderMaxFiles",schemaPath:"#/properties/queueFolderMaxFiles/else/type",keyword:"type",params:{type: "integer"},schema:schema66.properties.queueFolderMaxFiles.else.type,parentSchema:schema66.properties.queueFolderMaxFiles.else,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100000 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/queueFolderMaxFiles",schemaPath:"#/properties/queueFolderMaxFiles/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},schema:100000,parentSchema:schema66.properties.queueFolderMaxFiles.else,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err14 = {instancePath:instancePath+"/queueFolderMaxFiles",schemaPath:"#/properties/queueFolderMaxFiles/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema66.properties.queueFolderMaxFiles.else,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid2 = _errs18 === errors;
valid3 = _valid2;
}
if(!valid3){
const err15 = {instancePath:instancePath+"/queueFolderMaxFiles",schemaPath:"#/properties/queueFolderMaxFiles/if",keyword:"if",params:{failingKeyword: "else"},schema:schema66.properties.queueFolderMaxFiles.if,parentSchema:schema66.properties.queueFolderMaxFiles,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.messageTrackingLogMaxAge !== undefined){
let data3 = data.messageTrackingLogMaxAge;
const _errs21 = errors;
let valid4 = true;
const _errs22 = errors;
if(data3 !== null){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid3 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs24 = errors;
if(typeof data3 === "string"){
if(func1(data3) > 32){
const err17 = {instancePath:instancePath+"/messageTrackingLogMaxAge",schemaPath:"#/properties/messageTrackingLogMaxAge/else/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema66.properties.messageTrackingLogMaxAge.else,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(formats0(data3))){
const err18 = {instancePath:instancePath+"/messageTrackingLogMaxAge",schemaPath:"#/properties/messageTrackingLogMaxAge/else/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema66.properties.messageTrackingLogMaxAge.else,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((parseDuration(data3) ?? 86400000) < 86400000){
const err19 = {instancePath:instancePath+"/messageTrackingLogMaxAge",schemaPath:"#/properties/messageTrackingLogMaxAge/else/durationMinimum",keyword:"durationMinimum",params:{limit: "P1D"},schema:"P1D",parentSchema:schema66.properties.messageTrackingLogMaxAge.else,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((parseDuration(data3) ?? 315360000000) > 315360000000){
const err20 = {instancePath:instancePath+"/messageTrackingLogMaxAge",schemaPath:"#/properties/messageTrackingLogMaxAge/else/durationMaximum",keyword:"durationMaximum",params:{limit: "P3650D"},schema:"P3650D",parentSchema:schema66.properties.messageTrackingLogMaxAge.else,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/messageTrackingLogMaxAge",schemaPath:"#/properties/messageTrackingLogMaxAge/else/type",keyword:"type",params:{type: "string"},schema:schema66.properties.messageTrackingLogMaxAge.else.type,parentSchema:schema66.properties.messageTrackingLogMaxAge.else,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid3 = _errs24 === errors;
valid4 = _valid3;
}
if(!valid4){
const err22 = {instancePath:instancePath+"/messageTrackingLogMaxAge",schemaPath:"#/properties/messageTrackingLogMaxAge/if",keyword:"if",params:{failingKeyword: "else"},schema:schema66.properties.messageTrackingLogMaxAge.if,parentSchema:schema66.properties.messageTrackingLogMaxAge,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.messageTrackingLogMaxDirectorySize !== undefined){
let data4 = data.messageTrackingLogMaxDirectorySize;
const _errs27 = errors;
let valid5 = true;
const _errs28 = errors;
if(data4 !== null){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid4 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs30 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err24 = {instancePath:instancePath+"/messageTrackingLogMaxDirectorySize",schemaPath:"#/properties/messageTrackingLogMaxDirectorySize/else/type",keyword:"type",params:{type: "integer"},schema:schema66.properties.messageTrackingLogMaxDirectorySize.else.type,parentSchema:schema66.properties.messageTrackingLogMaxDirectorySize.else,data:data4};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1099511627776 || isNaN(data4)){
const err25 = {instancePath:instancePath+"/messageTrackingLogMaxDirectorySize",schemaPath:"#/properties/messageTrackingLogMaxDirectorySize/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1099511627776},schema:1099511627776,parentSchema:schema66.properties.messageTrackingLogMaxDirectorySize.else,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data4 < 1048576 || isNaN(data4)){
const err26 = {instancePath:instancePath+"/messageTrackingLogMaxDirectorySize",schemaPath:"#/properties/messageTrackingLogMaxDirectorySize/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1048576},schema:1048576,parentSchema:schema66.properties.messageTrackingLogMaxDirectorySize.else,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid4 = _errs30 === errors;
valid5 = _valid4;
}
if(!valid5){
const err27 = {instancePath:instancePath+"/messageTrackingLogMaxDirectorySize",schemaPath:"#/properties/messageTrackingLogMaxDirectorySize/if",keyword:"if",params:{failingKeyword: "else"},schema:schema66.properties.messageTrackingLogMaxDirectorySize.if,parentSchema:schema66.properties.messageTrackingLogMaxDirectorySize,data:data4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data5 = data.ifRevision;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err28 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema66.properties.ifRevision.type,parentSchema:schema66.properties.ifRevision,data:data5};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err29 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema66.properties.ifRevision,data:data5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err30 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema66.properties.ifRevision,data:data5};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data6 = data.dryRun;
if(typeof data6 !== "boolean"){
const err31 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema66.properties.dryRun.type,parentSchema:schema66.properties.dryRun,data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.force !== undefined){
let data7 = data.force;
if(typeof data7 !== "boolean"){
const err32 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema66.properties.force.type,parentSchema:schema66.properties.force,data:data7};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const smartHostGetParams = validate56;
const schema67 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema67.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema67.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema67.properties.virtualServer.type,parentSchema:schema67.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema67.type,parentSchema:schema67,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const smartHostRemoveParams = validate57;
const schema68 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "virtualServer") || (key0 === "ifRevision")) || (key0 === "dryRun")) || (key0 === "force"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema68.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema68.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema68.properties.virtualServer.type,parentSchema:schema68.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data1 = data.ifRevision;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema68.properties.ifRevision.type,parentSchema:schema68.properties.ifRevision,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema68.properties.ifRevision,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema68.properties.ifRevision,data:data1};
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
if(data.dryRun !== undefined){
let data2 = data.dryRun;
if(typeof data2 !== "boolean"){
const err7 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema68.properties.dryRun.type,parentSchema:schema68.properties.dryRun,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.force !== undefined){
let data3 = data.force;
if(typeof data3 !== "boolean"){
const err8 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema68.properties.force.type,parentSchema:schema68.properties.force,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const smartHostSetParams = validate58;
const schema69 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"server":{"if":{"type":"null"},"else":{"type":"array","maxItems":10,"uniqueItems":true,"items":{"type":"string","format":"next-hop-host","maxLength":253}}},"port":{"if":{"type":"null"},"else":{"type":"integer","minimum":1,"maximum":65535}},"mode":{"if":{"type":"null"},"else":{"type":"string","enum":["Always","DirectFirst"]}},"tlsMode":{"if":{"type":"null"},"else":{"type":"string","enum":["None","Opportunistic","Required","Verified"]}},"authentication":{"if":{"type":"null"},"else":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["none","basic","oauth2"]}},"discriminator":{"propertyName":"type"},"oneOf":[{"additionalProperties":false,"properties":{"type":{"const":"none"}},"required":["type"]},{"additionalProperties":false,"required":["type","userName"],"properties":{"type":{"const":"basic"},"userName":{"type":"string","minLength":1,"maxLength":320},"password":{"type":"string","minLength":1,"maxLength":1024,"writeOnly":true}}},{"additionalProperties":false,"properties":{"type":{"const":"oauth2"}},"required":["type"]}],"x-not-built":{"oauth2":"authentication to a smart host with OAuth2 is not built yet"}}},"allowPlainTextAuthentication":{"if":{"type":"null"},"else":{"type":"boolean"}},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func60.call(schema69.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema69.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema69.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema69.properties.virtualServer.type,parentSchema:schema69.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.server !== undefined){
let data1 = data.server;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data1 !== null){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
if(Array.isArray(data1)){
if(data1.length > 10){
const err5 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/else/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema69.properties.server.else,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func1(data2) > 253){
const err6 = {instancePath:instancePath+"/server/" + i0,schemaPath:"#/properties/server/else/items/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema69.properties.server.else.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(formats40(data2))){
const err7 = {instancePath:instancePath+"/server/" + i0,schemaPath:"#/properties/server/else/items/format",keyword:"format",params:{format: "next-hop-host"},schema:"next-hop-host",parentSchema:schema69.properties.server.else.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/server/" + i0,schemaPath:"#/properties/server/else/items/type",keyword:"type",params:{type: "string"},schema:schema69.properties.server.else.items.type,parentSchema:schema69.properties.server.else.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err9 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/else/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema69.properties.server.else,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err10 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/else/type",keyword:"type",params:{type: "array"},schema:schema69.properties.server.else.type,parentSchema:schema69.properties.server.else,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err11 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/if",keyword:"if",params:{failingKeyword: "else"},schema:schema69.properties.server.if,parentSchema:schema69.properties.server,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.port !== undefined){
let data3 = data.port;
const _errs13 = errors;
let valid5 = true;
const _errs14 = errors;
if(data3 !== null){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs16 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err13 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/else/type",keyword:"type",params:{type: "integer"},schema:schema69.properties.port.else.type,parentSchema:schema69.properties.port.else,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/else/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},schema:65535,parentSchema:schema69.properties.port.else,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/else/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema69.properties.port.else,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid1 = _errs16 === errors;
valid5 = _valid1;
}
if(!valid5){
const err16 = {instancePath:instancePath+"/port",schemaPath:"#/properties/port/if",keyword:"if",params:{failingKeyword: "else"},schema:schema69.properties.port.if,parentSchema:schema69.properties.port,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.mode !== undefined){
let data4 = data.mode;
const _errs19 = errors;
let valid6 = true;
const _errs20 = errors;
if(data4 !== null){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid2 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(!_valid2){
const _errs22 = errors;
if(typeof data4 !== "string"){
const err18 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/else/type",keyword:"type",params:{type: "string"},schema:schema69.properties.mode.else.type,parentSchema:schema69.properties.mode.else,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data4 === "Always") || (data4 === "DirectFirst"))){
const err19 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/else/enum",keyword:"enum",params:{allowedValues: schema69.properties.mode.else.enum},schema:schema69.properties.mode.else.enum,parentSchema:schema69.properties.mode.else,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid2 = _errs22 === errors;
valid6 = _valid2;
}
if(!valid6){
const err20 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/if",keyword:"if",params:{failingKeyword: "else"},schema:schema69.properties.mode.if,parentSchema:schema69.properties.mode,data:data4};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.tlsMode !== undefined){
let data5 = data.tlsMode;
const _errs25 = errors;
let valid7 = true;
const _errs26 = errors;
if(data5 !== null){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid3 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs28 = errors;
if(typeof data5 !== "string"){
const err22 = {instancePath:instancePath+"/tlsMode",schemaPath:"#/properties/tlsMode/else/type",keyword:"type",params:{type: "string"},schema:schema69.properties.tlsMode.else.type,parentSchema:schema69.properties.tlsMode.else,data:data5};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((((data5 === "None") || (data5 === "Opportunistic")) || (data5 === "Required")) || (data5 === "Verified"))){
const err23 = {instancePath:instancePath+"/tlsMode",schemaPath:"#/properties/tlsMode/else/enum",keyword:"enum",params:{allowedValues: schema69.properties.tlsMode.else.enum},schema:schema69.properties.tlsMode.else.enum,parentSchema:schema69.properties.tlsMode.else,data:data5};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid3 = _errs28 === errors;
valid7 = _valid3;
}
if(!valid7){
const err24 = {instancePath:instancePath+"/tlsMode",schemaPath:"#/properties/tlsMode/if",keyword:"if",params:{failingKeyword: "else"},schema:schema69.properties.tlsMode.if,parentSchema:schema69.properties.tlsMode,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.authentication !== undefined){
let data6 = data.authentication;
const _errs31 = errors;
let valid8 = true;
const _errs32 = errors;
if(data6 !== null){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid4 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs34 = errors;
if(data6?.type === "oauth2"){
const err26 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/x-not-built",keyword:"x-not-built",params:{value: "oauth2", reason: "authentication to a smart host with OAuth2 is not built yet", tag: "type"},schema:schema69.properties.authentication.else["x-not-built"],parentSchema:schema69.properties.authentication.else,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.type === undefined){
const err27 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/required",keyword:"required",params:{missingProperty: "type"},schema:schema69.properties.authentication.else.required,parentSchema:schema69.properties.authentication.else,data:data6};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data6.type !== undefined){
let data7 = data6.type;
if(typeof data7 !== "string"){
const err28 = {instancePath:instancePath+"/authentication/type",schemaPath:"#/properties/authentication/else/properties/type/type",keyword:"type",params:{type: "string"},schema:schema69.properties.authentication.else.properties.type.type,parentSchema:schema69.properties.authentication.else.properties.type,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(((data7 === "none") || (data7 === "basic")) || (data7 === "oauth2"))){
const err29 = {instancePath:instancePath+"/authentication/type",schemaPath:"#/properties/authentication/else/properties/type/enum",keyword:"enum",params:{allowedValues: schema69.properties.authentication.else.properties.type.enum},schema:schema69.properties.authentication.else.properties.type.enum,parentSchema:schema69.properties.authentication.else.properties.type,data:data7};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
const tag0 = data6.type;
if(typeof tag0 == "string"){
if(tag0 === "none"){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.type === undefined){
const err30 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},schema:schema69.properties.authentication.else.oneOf[0].required,parentSchema:schema69.properties.authentication.else.oneOf[0],data:data6};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key1 in data6){
if(!(key1 === "type")){
const err31 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema69.properties.authentication.else.oneOf[0],data:data6};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.type !== undefined){
let data8 = data6.type;
if("none" !== data8){
const err32 = {instancePath:instancePath+"/authentication/type",schemaPath:"#/properties/authentication/else/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "none"},schema:"none",parentSchema:schema69.properties.authentication.else.oneOf[0].properties.type,data:data8};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
var props0 = true;
}
else if(tag0 === "basic"){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.type === undefined){
const err33 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},schema:schema69.properties.authentication.else.oneOf[1].required,parentSchema:schema69.properties.authentication.else.oneOf[1],data:data6};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data6.userName === undefined){
const err34 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/1/required",keyword:"required",params:{missingProperty: "userName"},schema:schema69.properties.authentication.else.oneOf[1].required,parentSchema:schema69.properties.authentication.else.oneOf[1],data:data6};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key2 in data6){
if(!(((key2 === "type") || (key2 === "userName")) || (key2 === "password"))){
const err35 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema69.properties.authentication.else.oneOf[1],data:data6};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data6.type !== undefined){
let data9 = data6.type;
if("basic" !== data9){
const err36 = {instancePath:instancePath+"/authentication/type",schemaPath:"#/properties/authentication/else/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "basic"},schema:"basic",parentSchema:schema69.properties.authentication.else.oneOf[1].properties.type,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data6.userName !== undefined){
let data10 = data6.userName;
if(typeof data10 === "string"){
if(func1(data10) > 320){
const err37 = {instancePath:instancePath+"/authentication/userName",schemaPath:"#/properties/authentication/else/oneOf/1/properties/userName/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema69.properties.authentication.else.oneOf[1].properties.userName,data:data10};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func1(data10) < 1){
const err38 = {instancePath:instancePath+"/authentication/userName",schemaPath:"#/properties/authentication/else/oneOf/1/properties/userName/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema69.properties.authentication.else.oneOf[1].properties.userName,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/authentication/userName",schemaPath:"#/properties/authentication/else/oneOf/1/properties/userName/type",keyword:"type",params:{type: "string"},schema:schema69.properties.authentication.else.oneOf[1].properties.userName.type,parentSchema:schema69.properties.authentication.else.oneOf[1].properties.userName,data:data10};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data6.password !== undefined){
let data11 = data6.password;
if(typeof data11 === "string"){
if(func1(data11) > 1024){
const err40 = {instancePath:instancePath+"/authentication/password",schemaPath:"#/properties/authentication/else/oneOf/1/properties/password/maxLength",keyword:"maxLength",params:{limit: 1024},schema:1024,parentSchema:schema69.properties.authentication.else.oneOf[1].properties.password,data:data11};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func1(data11) < 1){
const err41 = {instancePath:instancePath+"/authentication/password",schemaPath:"#/properties/authentication/else/oneOf/1/properties/password/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema69.properties.authentication.else.oneOf[1].properties.password,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/authentication/password",schemaPath:"#/properties/authentication/else/oneOf/1/properties/password/type",keyword:"type",params:{type: "string"},schema:schema69.properties.authentication.else.oneOf[1].properties.password.type,parentSchema:schema69.properties.authentication.else.oneOf[1].properties.password,data:data11};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "oauth2"){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.type === undefined){
const err43 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},schema:schema69.properties.authentication.else.oneOf[2].required,parentSchema:schema69.properties.authentication.else.oneOf[2],data:data6};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key3 in data6){
if(!(key3 === "type")){
const err44 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema69.properties.authentication.else.oneOf[2],data:data6};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data6.type !== undefined){
let data12 = data6.type;
if("oauth2" !== data12){
const err45 = {instancePath:instancePath+"/authentication/type",schemaPath:"#/properties/authentication/else/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "oauth2"},schema:"oauth2",parentSchema:schema69.properties.authentication.else.oneOf[2].properties.type,data:data12};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(props0 !== true){
props0 = true;
}
}
else {
const err46 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},schema:schema69.properties.authentication.else.discriminator,parentSchema:schema69.properties.authentication.else,data:data6};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},schema:schema69.properties.authentication.else.discriminator,parentSchema:schema69.properties.authentication.else,data:data6};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/else/type",keyword:"type",params:{type: "object"},schema:schema69.properties.authentication.else.type,parentSchema:schema69.properties.authentication.else,data:data6};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid4 = _errs34 === errors;
valid8 = _valid4;
}
if(!valid8){
const err49 = {instancePath:instancePath+"/authentication",schemaPath:"#/properties/authentication/if",keyword:"if",params:{failingKeyword: "else"},schema:schema69.properties.authentication.if,parentSchema:schema69.properties.authentication,data:data6};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.allowPlainTextAuthentication !== undefined){
let data13 = data.allowPlainTextAuthentication;
const _errs53 = errors;
let valid17 = true;
const _errs54 = errors;
if(data13 !== null){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid5 = _errs54 === errors;
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
if(!_valid5){
const _errs56 = errors;
if(typeof data13 !== "boolean"){
const err51 = {instancePath:instancePath+"/allowPlainTextAuthentication",schemaPath:"#/properties/allowPlainTextAuthentication/else/type",keyword:"type",params:{type: "boolean"},schema:schema69.properties.allowPlainTextAuthentication.else.type,parentSchema:schema69.properties.allowPlainTextAuthentication.else,data:data13};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid5 = _errs56 === errors;
valid17 = _valid5;
}
if(!valid17){
const err52 = {instancePath:instancePath+"/allowPlainTextAuthentication",schemaPath:"#/properties/allowPlainTextAuthentication/if",keyword:"if",params:{failingKeyword: "else"},schema:schema69.properties.allowPlainTextAuthentication.if,parentSchema:schema69.properties.allowPlainTextAuthentication,data:data13};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data14 = data.ifRevision;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err53 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema69.properties.ifRevision.type,parentSchema:schema69.properties.ifRevision,data:data14};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9007199254740991 || isNaN(data14)){
const err54 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema69.properties.ifRevision,data:data14};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err55 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema69.properties.ifRevision,data:data14};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data15 = data.dryRun;
if(typeof data15 !== "boolean"){
const err56 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema69.properties.dryRun.type,parentSchema:schema69.properties.dryRun,data:data15};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.force !== undefined){
let data16 = data.force;
if(typeof data16 !== "boolean"){
const err57 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema69.properties.force.type,parentSchema:schema69.properties.force,data:data16};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const systemHelloParams = validate59;
const schema70 = {"type":"object","additionalProperties":false,"required":["client","protocolVersion","nonce"],"properties":{"client":{"type":"string","minLength":1,"maxLength":100},"protocolVersion":{"type":"integer","minimum":1,"maximum":1000},"nonce":{"type":"string","minLength":16,"maxLength":200},"user":{"type":"string","maxLength":320}}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.client === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "client"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.protocolVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "protocolVersion"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.nonce === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nonce"},schema:schema70.required,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "client") || (key0 === "protocolVersion")) || (key0 === "nonce")) || (key0 === "user"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.client !== undefined){
let data0 = data.client;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err4 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema70.properties.client,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data0) < 1){
const err5 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema70.properties.client,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type: "string"},schema:schema70.properties.client.type,parentSchema:schema70.properties.client,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.protocolVersion !== undefined){
let data1 = data.protocolVersion;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/protocolVersion",schemaPath:"#/properties/protocolVersion/type",keyword:"type",params:{type: "integer"},schema:schema70.properties.protocolVersion.type,parentSchema:schema70.properties.protocolVersion,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/protocolVersion",schemaPath:"#/properties/protocolVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema70.properties.protocolVersion,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/protocolVersion",schemaPath:"#/properties/protocolVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema70.properties.protocolVersion,data:data1};
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
if(data.nonce !== undefined){
let data2 = data.nonce;
if(typeof data2 === "string"){
if(func1(data2) > 200){
const err10 = {instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/maxLength",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema70.properties.nonce,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func1(data2) < 16){
const err11 = {instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/minLength",keyword:"minLength",params:{limit: 16},schema:16,parentSchema:schema70.properties.nonce,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/nonce",schemaPath:"#/properties/nonce/type",keyword:"type",params:{type: "string"},schema:schema70.properties.nonce.type,parentSchema:schema70.properties.nonce,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.user !== undefined){
let data3 = data.user;
if(typeof data3 === "string"){
if(func1(data3) > 320){
const err13 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/maxLength",keyword:"maxLength",params:{limit: 320},schema:320,parentSchema:schema70.properties.user,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"},schema:schema70.properties.user.type,parentSchema:schema70.properties.user,data:data3};
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
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const virtualServerGetParams = validate60;
const schema71 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema71.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema71.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema71.properties.virtualServer.type,parentSchema:schema71.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema71.type,parentSchema:schema71,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const virtualServerResumeParams = validate61;
const schema72 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema72.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema72.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema72.properties.virtualServer.type,parentSchema:schema72.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const virtualServerSetParams = validate62;
const schema73 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100},"name":{"if":{"type":"null"},"else":{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$","x-pattern":"a name with a character that is no digit, and with none of * ? [ ] \\ /"}},"maxConnections":{"if":{"type":"null"},"else":{"oneOf":[{"type":"integer","minimum":1,"maximum":100000},{"const":"unlimited"}]}},"connectionTimeout":{"if":{"type":"null"},"else":{"type":"string","format":"iso-duration","maxLength":32,"durationMinimum":"PT1S","durationMaximum":"P1D"}},"fullyQualifiedDomainName":{"if":{"type":"null"},"else":{"type":"string","format":"domain-name","maxLength":253}},"defaultDomain":{"if":{"type":"null"},"else":{"type":"string","format":"domain-name","maxLength":253}},"ifRevision":{"type":"integer","minimum":0,"maximum":9007199254740991},"dryRun":{"type":"boolean"},"force":{"type":"boolean"}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func60.call(schema73.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema73.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema73.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema73.properties.virtualServer.type,parentSchema:schema73.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data1 !== null){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs8 = errors;
if(typeof data1 === "string"){
if(func1(data1) > 100){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/else/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema73.properties.name.else,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func1(data1) < 1){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/else/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema73.properties.name.else,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern5.test(data1)){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/else/pattern",keyword:"pattern",params:{pattern: "^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$"},schema:"^[^*?\\[\\]\\\\/\\x00-\\x1f]*[^*?\\[\\]\\\\/\\x00-\\x1f0-9][^*?\\[\\]\\\\/\\x00-\\x1f]*$",parentSchema:schema73.properties.name.else,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/else/type",keyword:"type",params:{type: "string"},schema:schema73.properties.name.else.type,parentSchema:schema73.properties.name.else,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
}
if(!valid1){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/if",keyword:"if",params:{failingKeyword: "else"},schema:schema73.properties.name.if,parentSchema:schema73.properties.name,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.maxConnections !== undefined){
let data2 = data.maxConnections;
const _errs11 = errors;
let valid2 = true;
const _errs12 = errors;
if(data2 !== null){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(!_valid1){
const _errs14 = errors;
const _errs15 = errors;
let valid3 = false;
let passing0 = null;
const _errs16 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err11 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/else/oneOf/0/type",keyword:"type",params:{type: "integer"},schema:schema73.properties.maxConnections.else.oneOf[0].type,parentSchema:schema73.properties.maxConnections.else.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100000 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/else/oneOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},schema:100000,parentSchema:schema73.properties.maxConnections.else.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/else/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema73.properties.maxConnections.else.oneOf[0],data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid2 = _errs16 === errors;
if(_valid2){
valid3 = true;
passing0 = 0;
}
const _errs18 = errors;
if("unlimited" !== data2){
const err14 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/else/oneOf/1/const",keyword:"const",params:{allowedValue: "unlimited"},schema:"unlimited",parentSchema:schema73.properties.maxConnections.else.oneOf[1],data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid2 = _errs18 === errors;
if(_valid2 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid2){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err15 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/else/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema73.properties.maxConnections.else.oneOf,parentSchema:schema73.properties.maxConnections.else,data:data2};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs14 === errors;
valid2 = _valid1;
}
if(!valid2){
const err16 = {instancePath:instancePath+"/maxConnections",schemaPath:"#/properties/maxConnections/if",keyword:"if",params:{failingKeyword: "else"},schema:schema73.properties.maxConnections.if,parentSchema:schema73.properties.maxConnections,data:data2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.connectionTimeout !== undefined){
let data3 = data.connectionTimeout;
const _errs20 = errors;
let valid4 = true;
const _errs21 = errors;
if(data3 !== null){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs23 = errors;
if(typeof data3 === "string"){
if(func1(data3) > 32){
const err18 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/else/maxLength",keyword:"maxLength",params:{limit: 32},schema:32,parentSchema:schema73.properties.connectionTimeout.else,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(formats0(data3))){
const err19 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/else/format",keyword:"format",params:{format: "iso-duration"},schema:"iso-duration",parentSchema:schema73.properties.connectionTimeout.else,data:data3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((parseDuration(data3) ?? 1000) < 1000){
const err20 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/else/durationMinimum",keyword:"durationMinimum",params:{limit: "PT1S"},schema:"PT1S",parentSchema:schema73.properties.connectionTimeout.else,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((parseDuration(data3) ?? 86400000) > 86400000){
const err21 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/else/durationMaximum",keyword:"durationMaximum",params:{limit: "P1D"},schema:"P1D",parentSchema:schema73.properties.connectionTimeout.else,data:data3};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/else/type",keyword:"type",params:{type: "string"},schema:schema73.properties.connectionTimeout.else.type,parentSchema:schema73.properties.connectionTimeout.else,data:data3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid3 = _errs23 === errors;
valid4 = _valid3;
}
if(!valid4){
const err23 = {instancePath:instancePath+"/connectionTimeout",schemaPath:"#/properties/connectionTimeout/if",keyword:"if",params:{failingKeyword: "else"},schema:schema73.properties.connectionTimeout.if,parentSchema:schema73.properties.connectionTimeout,data:data3};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.fullyQualifiedDomainName !== undefined){
let data4 = data.fullyQualifiedDomainName;
const _errs26 = errors;
let valid5 = true;
const _errs27 = errors;
if(data4 !== null){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(!_valid4){
const _errs29 = errors;
if(typeof data4 === "string"){
if(func1(data4) > 253){
const err25 = {instancePath:instancePath+"/fullyQualifiedDomainName",schemaPath:"#/properties/fullyQualifiedDomainName/else/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema73.properties.fullyQualifiedDomainName.else,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(formats28(data4))){
const err26 = {instancePath:instancePath+"/fullyQualifiedDomainName",schemaPath:"#/properties/fullyQualifiedDomainName/else/format",keyword:"format",params:{format: "domain-name"},schema:"domain-name",parentSchema:schema73.properties.fullyQualifiedDomainName.else,data:data4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/fullyQualifiedDomainName",schemaPath:"#/properties/fullyQualifiedDomainName/else/type",keyword:"type",params:{type: "string"},schema:schema73.properties.fullyQualifiedDomainName.else.type,parentSchema:schema73.properties.fullyQualifiedDomainName.else,data:data4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid4 = _errs29 === errors;
valid5 = _valid4;
}
if(!valid5){
const err28 = {instancePath:instancePath+"/fullyQualifiedDomainName",schemaPath:"#/properties/fullyQualifiedDomainName/if",keyword:"if",params:{failingKeyword: "else"},schema:schema73.properties.fullyQualifiedDomainName.if,parentSchema:schema73.properties.fullyQualifiedDomainName,data:data4};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.defaultDomain !== undefined){
let data5 = data.defaultDomain;
const _errs32 = errors;
let valid6 = true;
const _errs33 = errors;
if(data5 !== null){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid5 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(!_valid5){
const _errs35 = errors;
if(typeof data5 === "string"){
if(func1(data5) > 253){
const err30 = {instancePath:instancePath+"/defaultDomain",schemaPath:"#/properties/defaultDomain/else/maxLength",keyword:"maxLength",params:{limit: 253},schema:253,parentSchema:schema73.properties.defaultDomain.else,data:data5};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(formats28(data5))){
const err31 = {instancePath:instancePath+"/defaultDomain",schemaPath:"#/properties/defaultDomain/else/format",keyword:"format",params:{format: "domain-name"},schema:"domain-name",parentSchema:schema73.properties.defaultDomain.else,data:data5};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/defaultDomain",schemaPath:"#/properties/defaultDomain/else/type",keyword:"type",params:{type: "string"},schema:schema73.properties.defaultDomain.else.type,parentSchema:schema73.properties.defaultDomain.else,data:data5};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid5 = _errs35 === errors;
valid6 = _valid5;
}
if(!valid6){
const err33 = {instancePath:instancePath+"/defaultDomain",schemaPath:"#/properties/defaultDomain/if",keyword:"if",params:{failingKeyword: "else"},schema:schema73.properties.defaultDomain.if,parentSchema:schema73.properties.defaultDomain,data:data5};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.ifRevision !== undefined){
let data6 = data.ifRevision;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err34 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/type",keyword:"type",params:{type: "integer"},schema:schema73.properties.ifRevision.type,parentSchema:schema73.properties.ifRevision,data:data6};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
const err35 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},schema:9007199254740991,parentSchema:schema73.properties.ifRevision,data:data6};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err36 = {instancePath:instancePath+"/ifRevision",schemaPath:"#/properties/ifRevision/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema73.properties.ifRevision,data:data6};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.dryRun !== undefined){
let data7 = data.dryRun;
if(typeof data7 !== "boolean"){
const err37 = {instancePath:instancePath+"/dryRun",schemaPath:"#/properties/dryRun/type",keyword:"type",params:{type: "boolean"},schema:schema73.properties.dryRun.type,parentSchema:schema73.properties.dryRun,data:data7};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.force !== undefined){
let data8 = data.force;
if(typeof data8 !== "boolean"){
const err38 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},schema:schema73.properties.force.type,parentSchema:schema73.properties.force,data:data8};
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
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const virtualServerStartParams = validate63;
const schema74 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema74.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema74.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema74.properties.virtualServer.type,parentSchema:schema74.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const virtualServerStopParams = validate64;
const schema75 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema75.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema75.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema75.properties.virtualServer.type,parentSchema:schema75.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const virtualServerSuspendParams = validate65;
const schema76 = {"type":"object","additionalProperties":false,"required":[],"properties":{"virtualServer":{"type":"string","minLength":1,"maxLength":100}}};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "virtualServer")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.virtualServer !== undefined){
let data0 = data.virtualServer;
if(typeof data0 === "string"){
if(func1(data0) > 100){
const err1 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema76.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func1(data0) < 1){
const err2 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema76.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/virtualServer",schemaPath:"#/properties/virtualServer/type",keyword:"type",params:{type: "string"},schema:schema76.properties.virtualServer.type,parentSchema:schema76.properties.virtualServer,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** The stored document: reports every error. */
export const validateSettings: Validator = settings

/** The params of each method. */
export const paramsValidators: Readonly<Record<MethodName, Validator>> = {
  'binding.add': bindingAddParams,
  'binding.get': bindingGetParams,
  'binding.remove': bindingRemoveParams,
  'connectionAddress.add': connectionAddressAddParams,
  'connectionAddress.get': connectionAddressGetParams,
  'connectionAddress.remove': connectionAddressRemoveParams,
  'connectionControl.get': connectionControlGetParams,
  'connectionControl.set': connectionControlSetParams,
  'delivery.get': deliveryGetParams,
  'delivery.set': deliverySetParams,
  'folder.get': folderGetParams,
  'folder.set': folderSetParams,
  'message.export': messageExportParams,
  'message.get': messageGetParams,
  'message.remove': messageRemoveParams,
  'message.resume': messageResumeParams,
  'message.retry': messageRetryParams,
  'message.suspend': messageSuspendParams,
  'messageLimit.get': messageLimitGetParams,
  'messageLimit.set': messageLimitSetParams,
  'messageTrace.get': messageTraceGetParams,
  'outboundConnection.get': outboundConnectionGetParams,
  'outboundConnection.set': outboundConnectionSetParams,
  'queue.get': queueGetParams,
  'queue.resume': queueResumeParams,
  'queue.retry': queueRetryParams,
  'queue.suspend': queueSuspendParams,
  'relayAddress.add': relayAddressAddParams,
  'relayAddress.get': relayAddressGetParams,
  'relayAddress.remove': relayAddressRemoveParams,
  'relayRestriction.get': relayRestrictionGetParams,
  'relayRestriction.set': relayRestrictionSetParams,
  'rpc.discover': rpcDiscoverParams,
  'service.get': serviceGetParams,
  'service.set': serviceSetParams,
  'smartHost.get': smartHostGetParams,
  'smartHost.remove': smartHostRemoveParams,
  'smartHost.set': smartHostSetParams,
  'system.hello': systemHelloParams,
  'virtualServer.get': virtualServerGetParams,
  'virtualServer.resume': virtualServerResumeParams,
  'virtualServer.set': virtualServerSetParams,
  'virtualServer.start': virtualServerStartParams,
  'virtualServer.stop': virtualServerStopParams,
  'virtualServer.suspend': virtualServerSuspendParams,
}
